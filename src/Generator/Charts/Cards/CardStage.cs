using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Charts.Fonts;
using Generator.Charts.Kinds;
using Generator.Charts.Svg;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Cards;

/// <summary>Lays out all cards in every language, on all cores. Their pixels are painted when they are asked for.</summary>
internal static class CardStage
{
    public static CardBook Draw(
        PlanAssessment assessment,
        ImmutableArray<Locale> locales,
        ImmutableArray<ChartSubject> subjects,
        ChartFonts fonts,
        ParallelOptions parallel)
    {
        ImmutableArray<(Locale Locale, CardContent Content)> contents =
        [
            .. locales.SelectMany(locale => new CardMaker(new(assessment, locale), subjects).All(), (locale, content) => (locale, content)),
        ];
        var cards = new (SiteLanguage, ShareCard)[contents.Length];
        Parallel.For(0, cards.Length, parallel, i =>
        {
            var (locale, content) = contents[i];
            var words = new PlanWords(assessment, locale);
            var sheet = new CardSheet(
                new TextMeasure(fonts, isReadersFont: false),
                words.Text(assessment.Plan.Site.ShortTitle),
                words.Pages.Release(assessment.Newest.Release.Year));
            cards[i] = (locale.Language, Make(content, sheet.Lay(content), fonts));
        });
        return new([.. cards]);
    }

    private static ShareCard Make(CardContent content, CardLayout layout, ChartFonts fonts)
    {
        var drawing = CardSvg.Write(layout);
        return new(content.Key, content.Finding, drawing, CardPaint.Of(layout, drawing, fonts));
    }
}
