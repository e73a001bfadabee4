using System.Text;
using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Charts.Fonts;
using Generator.Charts.Kinds;
using Generator.Charts.Pictures;
using Generator.Charts.Svg;
using Generator.Wording;

namespace Generator.Charts;

/// <summary>Draws one chart in one language, in both layouts: for its page, as files and as a picture.</summary>
internal static class ChartArtist
{
    public static Chart Draw(PlanAssessment assessment, ChartSubject subject, Locale locale, ChartFonts fonts, LackingCharacters lacking)
    {
        var (words, texts) = (new PlanWords(assessment, locale), new TextMeasure(fonts));
        var (narrow, wide) = (In(Layout.Narrow), In(Layout.Wide));
        var (sketch, name) = (wide.Sketch, words.Charts.Signature);
        var title = ChartTitle.Of(subject, sketch.Caption, words);
        var subtitle = words.Captions.Subtitle(sketch.Caption, title);
        var description = words.Sentences(
            [sketch.Description, .. Events.Of(assessment.Plan, subject).Select(words.Descriptions.OfEvent)]);
        var (source, inPicture) = (words.Sources(sketch.Sources(assessment.Plan)), words.FirstSources(sketch.Sources(assessment.Plan)));
        string[] drawn = locale.IsRightToLeft
            ? []
            : [.. sketch.Scene.Texts, .. narrow.Sketch.Scene.Texts, title, subtitle, source, inPicture, name];
        lacking.Find(subject, drawn);
        var writer = new SvgWriter(subject.Key, title, description, locale, fonts.Colours);
        var file = File(wide.File);
        return new(
            subject.Key,
            title,
            subtitle,
            words.Captions.InOne(sketch.Caption),
            writer.Inline(narrow.Page.Drawn, Layout.Narrow, narrow.Page.Shapes),
            writer.Inline(wide.Page.Drawn, Layout.Wide, wide.Page.Shapes),
            file,
            File(narrow.File),
            description,
            source,
            wide.Page.Drawn.Hits.Length,
            locale.IsRightToLeft
                ? null
                : PicturePainter.Of(HandOut(wide.File, new TextMeasure(fonts, isReadersFont: false)), file, fonts));

        (Sketch Sketch, Drawing Page, Drawing File) In(Layout layout)
        {
            var made = ChartKinds.All.First(kind => kind.CanShow(subject)).Sketch(new(assessment, words, layout, texts), subject);
            var page = Draw(hasNotes: true);
            var plain = Draw(hasNotes: false);
            return (made, page, plain.Drawn.Height == page.Drawn.Height ? page : plain);

            Drawing Draw(bool hasNotes) => new(Sheet.Draw(made.Scene, layout, made.PlotHeight, texts, hasNotes));
        }

        Handout HandOut(Drawing one, TextMeasure measure) => Handout.Of(measure, title, subtitle, one.Drawn, inPicture, name);

        string File(Drawing one) => writer.File(HandOut(one, texts), one.Shapes);
    }

    private sealed class Drawing(Drawn drawn)
    {
        public Drawn Drawn => drawn;

        public StringBuilder Shapes => field ??= SvgShapes.Write(ShapePlot.Svg(drawn));
    }
}
