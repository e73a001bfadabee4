using System.Text;
using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Charts.Fonts;
using Generator.Charts.Kinds;
using Generator.Charts.Pictures;
using Generator.Charts.Svg;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts;

/// <summary>Draws one chart in one language, in both layouts: for its page, as files and as a picture.</summary>
internal sealed class ChartArtist
{
    private readonly PlanAssessment assessment;
    private readonly ChartSubject subject;
    private readonly PlanWords words;
    private readonly TextMeasure texts;
    private readonly Page wide;
    private readonly string title;
    private readonly string subtitle;
    private readonly string inPicture;

    private ChartArtist(PlanAssessment assessment, ChartSubject subject, Locale locale, ChartFonts fonts)
    {
        this.assessment = assessment;
        this.subject = subject;
        (words, texts) = (new(assessment, locale), new(fonts));
        wide = In(Layout.Wide);
        title = ChartTitle.Of(subject, wide.Sketch.Caption, words);
        subtitle = words.Captions.Subtitle(wide.Sketch.Caption, title);
        inPicture = words.FirstSources(wide.Sketch.Sources(assessment.Plan));
    }

    /// <param name="assessment">The judged plan.</param>
    /// <param name="subject">What the chart shows.</param>
    /// <param name="locale">Its language.</param>
    /// <param name="fonts">The fonts of its texts.</param>
    /// <param name="lacking">Takes the characters that the fonts lack.</param>
    /// <param name="store">Takes the drawings.</param>
    public static Chart Draw(
        PlanAssessment assessment,
        ChartSubject subject,
        Locale locale,
        ChartFonts fonts,
        LackingCharacters lacking,
        IContentStore store)
    {
        var artist = new ChartArtist(assessment, subject, locale, fonts);
        var (chart, file) = artist.Draw(locale, fonts, lacking, store);
        var imprint = artist.words.Charts.Imprint;
        return chart with { Picture = locale.IsRightToLeft ? null : PictureOf(imprint, assessment, subject, locale, fonts, file) };
    }

    private (Chart Chart, string WideFile) Draw(Locale locale, ChartFonts fonts, LackingCharacters lacking, IContentStore store)
    {
        var (narrow, sketch) = (In(Layout.Narrow), wide.Sketch);
        var description = words.Sentences(
            [sketch.Description, .. Events.Of(assessment.Plan, subject).Select(words.Descriptions.OfEvent)]);
        var source = words.Sources(sketch.Sources(assessment.Plan));
        string[] drawn = locale.IsRightToLeft
            ? []
            : [.. sketch.Scene.Texts, .. narrow.Sketch.Scene.Texts, title, subtitle, source, inPicture, words.Charts.Imprint];
        lacking.Find(subject, drawn);
        var writer = new SvgWriter(subject.Key, title, description, locale, fonts.Colours);
        var file = File(wide.File);
        var chart = new Chart(
            subject.Key,
            title,
            subtitle,
            words.Captions.InOne(sketch.Caption),
            TwoLayouts.Keep(
                writer.Inline(narrow.Inline.Drawn, Layout.Narrow, narrow.Inline.Shapes),
                writer.Inline(wide.Inline.Drawn, Layout.Wide, wide.Inline.Shapes),
                store),
            TwoLayouts.Keep(File(narrow.File), file, store),
            description,
            source,
            wide.Inline.Drawn.Hits.Length,
            Picture: null);
        return (chart, file);

        string File(Drawing one) => writer.File(HandOut(one, texts, words.Charts.Signature), one.Shapes);
    }

    /// <summary>
    /// The wide drawing as pixels. It is sketched once more where the picture is not at hand from an earlier build, rather than kept by
    /// thousands until all pages are made.
    /// </summary>
    private static Picture PictureOf(
        string imprint, PlanAssessment assessment, ChartSubject subject, Locale locale, ChartFonts fonts, string file) =>
        PicturePainter.Of(
            () =>
            {
                var artist = new ChartArtist(assessment, subject, locale, fonts);
                return artist.HandOut(artist.wide.File, new TextMeasure(fonts, isReadersFont: false), imprint);
            },
            file + imprint,
            fonts);

    private Handout HandOut(Drawing one, TextMeasure measure, string whose) =>
        Handout.Of(measure, title, subtitle, one.Drawn, inPicture, whose);

    private Page In(Layout layout)
    {
        var made = ChartKinds.All.First(kind => kind.CanShow(subject)).Sketch(new(assessment, words, layout, texts), subject);
        var page = Draw(hasNotes: true);
        var plain = Draw(hasNotes: false);
        return new(made, page, plain.Drawn.Height == page.Drawn.Height ? page : plain);

        Drawing Draw(bool hasNotes) => new(Sheet.Draw(made.Scene, layout, made.PlotHeight, texts, hasNotes));
    }

    private sealed record Page(Sketch Sketch, Drawing Inline, Drawing File);

    private sealed class Drawing(Drawn drawn)
    {
        public Drawn Drawn => drawn;

        public StringBuilder Shapes => field ??= SvgShapes.Write(ShapePlot.Svg(drawn));
    }
}
