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
        var (sketch, name) = (wide.Sketch, words.Text(assessment.Plan.Site.ShortTitle));
        var title = ChartTitle.Of(subject, sketch.Caption, words);
        var subtitle = words.Captions.Subtitle(sketch.Caption, title);
        var source = words.Sources(sketch.Sources(assessment.Plan));
        lacking.Find(subject, [.. sketch.Scene.Texts, .. narrow.Sketch.Scene.Texts, title, subtitle, source, name]);
        var writer = new SvgWriter(subject.Key, title, sketch.Description, locale.Language.Tag);
        var file = File(wide);
        return new(
            subject.Key,
            title,
            subtitle,
            words.Captions.InOne(sketch.Caption),
            writer.Inline(narrow.Drawn, Layout.Narrow, narrow.Shapes),
            writer.Inline(wide.Drawn, Layout.Wide, wide.Shapes),
            file,
            File(narrow),
            sketch.Description,
            source,
            wide.Drawn.Hits.Length,
            PicturePainter.Of(HandOut(wide, new TextMeasure(fonts, isReadersFont: false)), file, fonts));

        (Sketch Sketch, Drawn Drawn, StringBuilder Shapes) In(Layout layout)
        {
            var sketch = ChartKinds.All.First(kind => kind.CanShow(subject)).Sketch(new(assessment, words, layout, texts), subject);
            var drawn = Sheet.Draw(sketch.Scene, layout, sketch.PlotHeight, texts);
            return (sketch, drawn, SvgShapes.Write(ShapePlot.Svg(drawn)));
        }

        Handout HandOut((Sketch Sketch, Drawn Drawn, StringBuilder Shapes) one, TextMeasure measure) =>
            Handout.Of(measure, title, subtitle, one.Drawn, source, name);

        string File((Sketch Sketch, Drawn Drawn, StringBuilder Shapes) one) => writer.File(HandOut(one, texts), one.Shapes);
    }
}
