using System.Collections.Immutable;
using System.Text;
using Generator.Assessment;
using Generator.Charts.Cards;
using Generator.Charts.Drawing;
using Generator.Charts.Fonts;
using Generator.Charts.Kinds;
using Generator.Charts.Pictures;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Model.Reuse;
using Generator.Wording;

namespace Generator.Charts;

/// <summary>Lays out all cards in every language, on all cores. Their pixels are painted when they are asked for.</summary>
internal static class CardStage
{
    /// <summary>Null where the program failed at a card, which is told.</summary>
    public static CardBook? Draw(
        PlanAssessment assessment,
        ImmutableArray<Locale> locales,
        ImmutableArray<ChartSubject> subjects,
        ChartFonts fonts,
        LackingCharacters lacking,
        DiagnosticBag diagnostics,
        IContentStore store,
        ParallelOptions parallel,
        Remembered<DrawnCard>? memory = null)
    {
        ImmutableArray<(Locale Locale, CardContent Content)> contents =
        [
            .. locales
                .Where(locale => !locale.IsRightToLeft)
                .SelectMany(locale => new CardMaker(new(assessment, locale), subjects).All(), (locale, content) => (locale, content)),
        ];
        var cards = new (SiteLanguage, ShareCard)[contents.Length];
        var found = new LackingCharacters[contents.Length];
        var bags = new DiagnosticBag[contents.Length];
        Parallel.For(0, cards.Length, parallel, i =>
        {
            (bags[i], found[i]) = (new(), new(fonts));
            var path = new Routes(contents[i].Locale.Language).Card(contents[i].Content.Key).Value;
            cards[i] = Guard.Make(path, () => Lay(i), default, bags[i]);
        });
        diagnostics.AddRange(bags.SelectMany(bag => bag.ToImmutable()));
        if (bags.Any(bag => bag.HasErrors))
        {
            return null;
        }

        foreach (var one in found)
        {
            lacking.Add(one);
        }

        return new([.. cards]);

        (SiteLanguage, ShareCard) Lay(int i)
        {
            var (locale, content) = contents[i];
            var sheet = Sheet(assessment, locale, fonts);
            var card = memory is null
                ? Draw(sheet, content, fonts, found[i], store)
                : Recall(locale, sheet, content, fonts, found[i], store, memory);
            return (locale.Language, new(content.Key, content.Finding, card.Drawing, Picture(sheet, content, card.Picture, fonts)));
        }
    }

    private static CardSheet Sheet(PlanAssessment assessment, Locale locale, ChartFonts fonts)
    {
        var words = new PlanWords(assessment, locale);
        return new(
            new TextMeasure(fonts, isReadersFont: false) { Names = WholeNames.Of(words) },
            words.Text(assessment.Plan.Site.ShortTitle),
            words.Pages.Release(assessment.Newest.Release.Year));
    }

    /// <summary>As it was laid out from the same, or laid out now. One whose characters the fonts lack is told of each time.</summary>
    private static DrawnCard Recall(
        Locale locale,
        CardSheet sheet,
        CardContent content,
        ChartFonts fonts,
        LackingCharacters lacking,
        IContentStore store,
        Remembered<DrawnCard> memory)
    {
        var key = sheet.AddTo(ChartPrint.Begin(content.Key, locale, fonts)).Add(content).Value;
        if (memory.Find(key) is { } known)
        {
            return known;
        }

        var card = Draw(sheet, content, fonts, lacking, store);
        if (lacking.IsEmpty && card.Drawing is HeldContent)
        {
            memory.Keep(key, card, card.Drawing.Length);
        }

        return card;
    }

    private static DrawnCard Draw(
        CardSheet sheet, CardContent content, ChartFonts fonts, LackingCharacters lacking, IContentStore store)
    {
        var layout = sheet.Lay(content);
        lacking.Find(new(content.Key), content.Key, layout.Drawn.Texts.Select(text => text.Text));
        var drawing = CardSvg.Write(layout);
        return new(store.Keep(Encoding.UTF8.GetBytes(drawing)), CardPaint.Fingerprint(drawing, fonts));
    }

    /// <summary>Laid out once more when it is painted: what a layout is made from is smaller.</summary>
    private static Picture Picture(CardSheet sheet, CardContent content, string fingerprint, ChartFonts fonts) =>
        CardPaint.Of(fingerprint, () => sheet.Lay(content), fonts);
}
