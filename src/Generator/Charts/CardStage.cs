using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts.Cards;
using Generator.Charts.Drawing;
using Generator.Charts.Fonts;
using Generator.Charts.Kinds;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts;

/// <summary>Lays out all cards in every language, on all cores. Their pixels are painted when they are asked for.</summary>
internal static class CardStage
{
    public static CardBook Draw(
        PlanAssessment assessment,
        ImmutableArray<Locale> locales,
        ImmutableArray<ChartSubject> subjects,
        ChartFonts fonts,
        LackingCharacters lacking,
        ParallelOptions parallel)
    {
        ImmutableArray<(Locale Locale, CardContent Content)> contents =
        [
            .. locales
                .Where(locale => !locale.IsRightToLeft)
                .SelectMany(locale => new CardMaker(new(assessment, locale), subjects).All(), (locale, content) => (locale, content)),
        ];
        var cards = new (SiteLanguage, ShareCard)[contents.Length];
        var layouts = new CardLayout[contents.Length];
        Parallel.For(0, cards.Length, parallel, i =>
        {
            var (locale, content) = contents[i];
            var words = new PlanWords(assessment, locale);
            var sheet = new CardSheet(
                new TextMeasure(fonts, isReadersFont: false),
                words.Text(assessment.Plan.Site.ShortTitle),
                words.Pages.Release(assessment.Newest.Release.Year));
            layouts[i] = sheet.Lay(content);
            cards[i] = (locale.Language, Make(content, layouts[i], fonts));
        });
        for (var i = 0; i < cards.Length; i++)
        {
            lacking.Find(new(contents[i].Content.Key), contents[i].Content.Key, layouts[i].Drawn.Texts.Select(text => text.Text));
        }

        return new([.. cards]);
    }

    private static ShareCard Make(CardContent content, CardLayout layout, ChartFonts fonts)
    {
        var drawing = CardSvg.Write(layout);
        return new(content.Key, content.Finding, drawing, CardPaint.Of(layout, drawing, fonts));
    }
}
