using System.Text;
using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Charts.Fonts;
using Generator.Charts.Kinds;
using Generator.Charts.Pictures;
using Generator.Charts.Svg;
using Generator.Model;
using Generator.Model.Reuse;
using Generator.Wording;

namespace Generator.Charts;

/// <summary>Draws one chart in one language, in both layouts: for its page, as files and as a picture.</summary>
internal sealed class ChartArtist
{
    private readonly PlanAssessment assessment;
    private readonly ChartSubject subject;
    private readonly PlanWords words;
    private readonly TextMeasure texts;
    private readonly Sketch wide;
    private readonly string title;
    private readonly string subtitle;
    private readonly string inPicture;

    private ChartArtist(PlanAssessment assessment, ChartSubject subject, Locale locale, ChartFonts fonts)
    {
        this.assessment = assessment;
        this.subject = subject;
        words = new(assessment, locale);
        texts = new(fonts) { Names = WholeNames.Of(words) };
        wide = SketchIn(Layout.Wide);
        title = ChartTitle.Of(subject, wide.Caption, words);
        subtitle = words.Captions.Subtitle(wide.Caption, title);
        inPicture = words.FirstSources(wide.Sources(assessment.Plan));
    }

    /// <param name="assessment">The judged plan.</param>
    /// <param name="subject">What the chart shows.</param>
    /// <param name="locale">Its language.</param>
    /// <param name="fonts">The fonts of its texts.</param>
    /// <param name="lacking">Takes the characters that the fonts lack.</param>
    /// <param name="store">Takes the drawings.</param>
    /// <param name="memory">The drawings of the last build.</param>
    public static Chart Draw(
        PlanAssessment assessment,
        ChartSubject subject,
        Locale locale,
        ChartFonts fonts,
        LackingCharacters lacking,
        IContentStore store,
        Remembered<DrawnChart>? memory = null)
    {
        var artist = new ChartArtist(assessment, subject, locale, fonts);
        var (sketch, words) = (artist.wide, artist.words);
        var narrow = artist.SketchIn(Layout.Narrow);
        var description = words.Sentences(
            [sketch.Description, .. Events.Of(assessment.Plan, subject).Select(words.Descriptions.OfEvent)]);
        var source = words.Sources(sketch.Sources(assessment.Plan));
        string[] written = locale.IsRightToLeft
            ? []
            : [.. sketch.Scene.Texts, .. narrow.Scene.Texts, artist.title, artist.subtitle, source, artist.inPicture, words.Charts.Imprint];
        lacking.Find(subject, written);
        var drawn = memory is null
            ? artist.Draw(narrow, description, locale, fonts, store)
            : artist.Recall(narrow, description, locale, fonts, store, memory);
        return new(
            subject.Key,
            artist.title,
            artist.subtitle,
            words.Captions.InOne(sketch.Caption),
            drawn.Inline,
            drawn.Files,
            store.Keep(Encoding.UTF8.GetBytes(description)),
            source,
            drawn.Points,
            locale.IsRightToLeft ? null : PictureOf(drawn.Picture, assessment, subject, locale, fonts));
    }

    /// <summary>As it was drawn from the same, or drawn now.</summary>
    private DrawnChart Recall(
        Sketch narrow, string description, Locale locale, ChartFonts fonts, IContentStore store, Remembered<DrawnChart> memory)
    {
        var key = ChartPrint.Begin(subject.Key, locale, fonts)
            .Add(wide)
            .Add(narrow)
            .Add(title)
            .Add(subtitle)
            .Add(inPicture)
            .Add(description)
            .Add(words.Charts.Signature)
            .Add(words.Charts.Imprint);
        var print = texts.AddTo(key).Value;
        if (memory.Find(print) is { } known)
        {
            return known;
        }

        var drawn = Draw(narrow, description, locale, fonts, store);
        if (drawn.IsHeld)
        {
            memory.Keep(print, drawn, drawn.Size);
        }

        return drawn;
    }

    private DrawnChart Draw(Sketch narrowSketch, string description, Locale locale, ChartFonts fonts, IContentStore store)
    {
        var (wide, narrow) = (In(Layout.Wide, this.wide), In(Layout.Narrow, narrowSketch));
        var writer = new SvgWriter(subject.Key, title, description, locale, fonts.Colours);
        var file = File(wide.File);
        return new(
            TwoLayouts.Keep(
                writer.Inline(narrow.Inline.Drawn, Layout.Narrow, narrow.Inline.Shapes),
                writer.Inline(wide.Inline.Drawn, Layout.Wide, wide.Inline.Shapes),
                store),
            TwoLayouts.Keep(File(narrow.File), file, store),
            wide.Inline.Drawn.Hits.Length,
            locale.IsRightToLeft ? string.Empty : PicturePainter.Fingerprint(file + words.Charts.Imprint, fonts));

        string File(Drawing one) => writer.File(HandOut(one, texts, words.Charts.Signature), one.Shapes);
    }

    /// <summary>
    /// The wide drawing as pixels. It is sketched once more where the picture is not at hand from an earlier build, rather than kept by
    /// thousands until all pages are made.
    /// </summary>
    private static Picture PictureOf(
        string fingerprint, PlanAssessment assessment, ChartSubject subject, Locale locale, ChartFonts fonts) =>
        PicturePainter.Of(
            fingerprint,
            () =>
            {
                var artist = new ChartArtist(assessment, subject, locale, fonts);
                return artist.HandOut(
                    artist.In(Layout.Wide, artist.wide).File,
                    new TextMeasure(fonts, isReadersFont: false) { Names = artist.texts.Names },
                    artist.words.Charts.Imprint);
            },
            fonts);

    private Handout HandOut(Drawing one, TextMeasure measure, string whose) =>
        Handout.Of(measure, title, subtitle, one.Drawn, inPicture, whose);

    private Sketch SketchIn(Layout layout) =>
        ChartKinds.All.First(kind => kind.CanShow(subject)).Sketch(new(assessment, words, layout, texts), subject);

    private Page In(Layout layout, Sketch made)
    {
        var own = layout with { IsKeyFromRight = words.Locale.IsRightToLeft };
        var page = Draw(hasNotes: true);
        var plain = Draw(hasNotes: false);
        return new(page, plain.Drawn.Height == page.Drawn.Height ? page : plain);

        Drawing Draw(bool hasNotes) => new(Sheet.Draw(made.Scene, own, made.PlotHeight, texts, hasNotes));
    }

    private sealed record Page(Drawing Inline, Drawing File);

    private sealed class Drawing(Drawn drawn)
    {
        public Drawn Drawn => drawn;

        public StringBuilder Shapes => field ??= SvgShapes.Write(ShapePlot.Svg(drawn));
    }
}
