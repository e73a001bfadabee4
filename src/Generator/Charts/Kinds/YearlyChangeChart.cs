using System.Collections.Immutable;
using Generator.Charts.Drawing;
using Generator.Charts.Wording;
using Generator.Assessment;

namespace Generator.Charts.Kinds;

/// <summary>
/// The change of each year against the year before as bars up and down from zero, each with its number; where a target rests on
/// them, the change that it asks for in each year as a dashed line, and what the changes come to when chained.
/// </summary>
internal static class YearlyChangeChart
{
    private const double Breadth = 0.55;

    public static Sketch Sketch(Reading reading, Series series)
    {
        var unit = new UnitView(reading, series.Indicator.Unit);
        var basis = series.Points.Last(point => point.IsYearlyNumber && series.On(point.Current.Basis).Skip(1).Any()).Current.Basis;
        ImmutableArray<SeriesPoint> points = [.. series.On(basis)];
        var needed = NeededChanges.Of(reading.Assessment, series);
        var first = Math.Min(points[0].Year.Value, needed?.Years[0].Year.Value ?? int.MaxValue);
        var last = Math.Max(points[^1].Year.Value, needed?.Years[^1].Year.Value ?? 0);
        var parts = PartYears.Of(series, first, last);
        var scale = ValueScale.Over([.. points.Concat(parts).Select(point => unit.Shown(point.Current.Number!.Value)), .. needed?.Years.Select(year => year.Value) ?? []], fromZero: true);
        var scene = new Scene(
            Backdrop.Years(first, last),
            scale.Axis(reading.Figures.Numbers, reading.Figures.Numbers.Signed),
            needed?.Heading(reading, reading.Words["chart.heading_yearly"]) ?? reading.Words["chart.heading_yearly"]);
        Backdrop.Add(scene, reading);
        needed?.Add(scene, reading);
        foreach (var point in points)
        {
            Bars.Add(scene, reading, unit, point, Breadth, reading.Figures.Numbers.Signed(unit.Shown(point.Current.Number!.Value)));
        }

        FigureLook.AddKey(scene, reading, points.Select(point => point.Current.Status));
        PartYears.Add(scene, reading, unit, parts, areBars: true);
        return new(
            scene,
            Reading.PlotHeight,
            reading.Words.Fill("chart.caption", reading.Text(series.Indicator.Name), unit.Heading),
            Description.OfChanges(reading, series.Indicator, points, parts, needed),
            [.. points.Concat(parts).Select(point => point.Current)]);
    }
}
