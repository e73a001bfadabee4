using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Charts.Drawing;
using Generator.Model;

namespace Generator.Charts.Kinds;

/// <summary>
/// The change of each year against the year before as bars up and down from zero, each with its number; where a target rests on
/// them, the change that it asks for in each year as a dashed line, and what the changes come to when chained.
/// </summary>
internal sealed class YearlyChangeChart : ChartKind<ChartSubject.OfIndicator>
{
    private const double Breadth = 0.55;
    private const double HalfYear = 0.5;

    protected override bool CanShow(ChartSubject.OfIndicator subject) =>
        subject.Series.Indicator.Observations == ObservationKind.YearlyChange;

    protected override Sketch Sketch(Reading reading, ChartSubject.OfIndicator subject)
    {
        var (series, needed, unit) = (subject.Series, subject.Needed, reading.PlanWords.In(subject.Series.Indicator.Unit));
        ImmutableArray<SeriesPoint> points = [.. series.On(subject.Basis)];
        var first = Math.Min(points[0].Year.Value, needed?.Years[0].Year.Value ?? int.MaxValue);
        var last = Math.Max(points[^1].Year.Value, needed?.Years[^1].Year.Value ?? 0);
        var parts = PartYears.Of(series, first, last);
        var shown = points.Concat(parts).Select(point => unit.Shown(point.Current.Number!.Value));
        var scale = ValueScale.Over(shown.Concat(needed?.Years.Select(year => year.Value) ?? []), fromZero: true);
        var scene = new Scene(Backdrop.Years(subject.Series.Indicator, first, last), scale.Axis(reading.Numbers, reading.Numbers.Signed));
        Backdrop.Add(scene, reading);
        if (needed is not null)
        {
            AddNeeded(scene, reading, needed);
        }

        foreach (var point in points)
        {
            Bars.Add(scene, reading, unit, point, Breadth, reading.Numbers.Signed(unit.Shown(point.Current.Number!.Value)));
        }

        FigureLook.AddKey(scene, reading, points.Select(point => point.Current.Status));
        PartYears.Add(scene, reading, unit, parts, areBars: true);
        Events.Annotate(scene, reading, subject);
        return new(
            scene,
            reading.Layout.PlotHeight,
            reading.Caption(subject, reading.Words["chart.measure_yearly"], reading.ChartWords.Chained(needed)),
            reading.PlanWords.Descriptions.OfChanges(series.Indicator, points, parts, needed),
            [.. points.Concat(parts).Select(point => point.Current)]);
    }

    /// <summary>A dashed step over each year, with the number of the last.</summary>
    private static void AddNeeded(Scene scene, Reading reading, NeededChanges needed)
    {
        var steps = needed.Years.SelectMany(year => new[] { Edge(year, -HalfYear), Edge(year, HalfYear) });
        scene.Add(new Stroke([.. steps], Tone.Target, 2, Dash.Dashed));
        var end = Edge(needed.Years[^1], HalfYear);
        var text = reading.ChartWords.Needed(needed);
        scene.Add(new Label(
            text,
            [(end, Side.Right), (end, Side.AboveLeft), (end, Side.BelowLeft)],
            Tone.Target,
            Rank: 1,
            IsNeeded: true)
        {
            InKey = new(MarkShape.Dashes, IsHollow: false, text, Tone.Target),
        });
    }

    private static Spot Edge(PathPoint year, double aside) => new(year.Year.Value + aside, (double)year.Value);
}
