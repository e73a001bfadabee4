using System.Collections.Immutable;
using Generator.Charts.Drawing;
using Generator.Charts.Wording;
using Generator.Assessment;

namespace Generator.Charts.Kinds;

/// <summary>Running totals as bars from zero; for a goal against its target and the path that was required.</summary>
internal static class SumChart
{
    private const double Breadth = 0.5;

    public static Sketch Sketch(Reading reading, ChartSubject.OfTarget subject)
    {
        var (judged, unit) = (subject.Judged, new UnitView(reading, subject.Series.Indicator.Unit));
        ImmutableArray<SeriesPoint> points = [.. subject.Series.On(ChartCatalogue.JudgedBasis(judged)!.Value)];
        var (first, last) = (judged.Target.BaseYear.Value, Math.Max(judged.Target.Year.Value, points[^1].Year.Value));
        var parts = PartYears.Of(subject.Series, first, last);
        var more = judged.Path.Select(point => point.Value).Append(judged.Target.Value).Select(unit.Shown);
        var scene = Stage(reading, unit, points.AddRange(parts), more, first, last);
        AddBars(scene, reading, unit, points, parts);
        TargetMarks.Add(scene, reading, unit, judged, TargetLevel.Of(judged));
        return new(
            scene,
            Reading.PlotHeight,
            Captions.Of(reading, subject, unit.Heading),
            Description.OfCourse(reading, subject, unit, [points], parts),
            [.. points.Concat(parts).Select(point => point.Current)]);
    }

    public static Sketch Sketch(Reading reading, Series series)
    {
        var unit = new UnitView(reading, series.Indicator.Unit);
        var basis = series.Points.Last(point => point.IsYearlyNumber && series.On(point.Current.Basis).Skip(1).Any()).Current.Basis;
        ImmutableArray<SeriesPoint> points = [.. series.On(basis)];
        var parts = PartYears.Of(series, points[0].Year.Value, points[^1].Year.Value);
        var scene = Stage(reading, unit, points.AddRange(parts), [], points[0].Year.Value, points[^1].Year.Value);
        AddBars(scene, reading, unit, points, parts);
        return new(
            scene,
            Reading.PlotHeight,
            reading.Words.Fill("chart.caption", reading.Text(series.Indicator.Name), unit.Heading),
            Description.OfCourse(reading, series.Indicator, unit, [points], parts),
            [.. points.Concat(parts).Select(point => point.Current)]);
    }

    private static Scene Stage(Reading reading, UnitView unit, ImmutableArray<SeriesPoint> points, IEnumerable<decimal> more, int first, int last)
    {
        var scale = ValueScale.Over(points.Select(point => unit.Shown(point.Current.Number!.Value)).Concat(more), fromZero: true);
        var scene = new Scene(Backdrop.Years(first, last), scale.Axis(reading.Figures.Numbers), reading.Words.Fill("chart.heading_sum", unit.Heading));
        Backdrop.Add(scene, reading);
        return scene;
    }

    private static void AddBars(Scene scene, Reading reading, UnitView unit, ImmutableArray<SeriesPoint> points, ImmutableArray<SeriesPoint> parts)
    {
        foreach (var point in points)
        {
            Bars.Add(scene, reading, unit, point, Breadth, unit.Tag(point.Current.Number!.Value));
        }

        FigureLook.AddKey(scene, reading, points.Select(point => point.Current.Status));
        PartYears.Add(scene, reading, unit, parts, areBars: true);
    }
}
