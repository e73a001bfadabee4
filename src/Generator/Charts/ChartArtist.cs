using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Charts.Fonts;
using Generator.Charts.Kinds;
using Generator.Charts.Pictures;
using Generator.Charts.Svg;
using Generator.Wording;

namespace Generator.Charts;

/// <summary>Draws one chart in one language: for its page, as a file and as a picture.</summary>
internal static class ChartArtist
{
    public static Chart Draw(PlanAssessment assessment, ChartSubject subject, Locale locale, ChartFonts fonts, LackingCharacters lacking)
    {
        var reading = new Reading(assessment, new PlanWords(assessment, locale), new TextMeasure(fonts));
        var sketch = ChartKinds.All.First(kind => kind.CanShow(subject)).Sketch(reading, subject);
        var drawn = Sheet.Draw(sketch.Scene, sketch.PlotHeight, reading.Texts);
        var source = reading.PlanWords.Sources(sketch.Sources(reading.Plan));
        lacking.Find(subject, [.. sketch.Scene.Texts, sketch.Caption, source, reading.ReportName]);
        var shapes = SvgShapes.Write(ShapePlot.Svg(drawn));
        var file = SvgWriter.File(subject.Key, sketch, HandOut(reading.Texts), shapes, locale.Language.Tag);
        return new(
            subject.Key,
            SvgWriter.Inline(subject.Key, sketch, drawn, shapes, reading.Texts),
            file,
            sketch.Caption,
            sketch.Description,
            source,
            drawn.Hits.Length,
            PicturePainter.Of(HandOut(new TextMeasure(fonts, isReadersFont: false)), file, fonts));

        Handout HandOut(TextMeasure texts) => Handout.Of(texts, sketch.Caption, drawn, source, reading.ReportName);
    }
}
