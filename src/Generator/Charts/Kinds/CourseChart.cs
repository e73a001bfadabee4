using System.Collections.Immutable;
using Generator.Charts.Drawing;
using Generator.Charts.Wording;
using Generator.Model;
using Generator.Assessment;

namespace Generator.Charts.Kinds;

/// <summary>
/// The course of an indicator over the years as a line for each basis; for a goal with its target or limit, the path that was
/// required, and what the latest figure exceeds a limit by.
/// </summary>
internal static class CourseChart
{
    public static Sketch Sketch(Reading reading, ChartSubject.OfTarget subject)
    {
        var judged = subject.Judged;
        var unit = new UnitView(reading, subject.Series.Indicator.Unit);
        var bases = BasisBreaks.Split(subject.Series, ChartCatalogue.JudgedBasis(judged)!.Value);
        var goal = TargetLevel.Of(judged);
        var (first, last) = (Math.Min(judged.Target.BaseYear.Value, First(bases)), Math.Max(judged.Target.Year.Value, Last(bases)));
        var parts = PartYears.Of(subject.Series, first, last);
        IEnumerable<decimal> more =
        [
            .. parts.Select(part => unit.Shown(part.Current.Number!.Value)),
            .. judged.Path.Select(point => unit.Shown(point.Value)),
            .. goal is { } level ? new[] { level - judged.Target.Tolerance, level + judged.Target.Tolerance }.Select(unit.Shown) : [],
        ];
        var scene = Stage(reading, unit, bases, more, first, last);
        TargetMarks.Add(scene, reading, unit, judged, goal);
        AddFigures(scene, reading, unit, subject.Series.Indicator, bases, parts);
        ReachedMarks.Add(scene, reading, unit, judged, goal);
        return new(
            scene,
            Reading.PlotHeight,
            Captions.Of(reading, subject, unit.Heading),
            Description.OfCourse(reading, subject, unit, bases, parts),
            Rows(bases, parts));
    }

    public static Sketch Sketch(Reading reading, Series series)
    {
        var unit = new UnitView(reading, series.Indicator.Unit);
        var newest = series.Points.Last(point => point.IsYearlyNumber && series.On(point.Current.Basis).Skip(1).Any()).Current.Basis;
        var bases = BasisBreaks.Split(series, newest);
        var parts = PartYears.Of(series, First(bases), Last(bases));
        var scene = Stage(reading, unit, bases, parts.Select(part => unit.Shown(part.Current.Number!.Value)), First(bases), Last(bases));
        AddFigures(scene, reading, unit, series.Indicator, bases, parts);
        ReachedMarks.AddEnds(scene, unit, bases[^1]);
        return new(
            scene,
            Reading.PlotHeight,
            reading.Words.Fill("chart.caption", reading.Text(series.Indicator.Name), unit.Heading),
            Description.OfCourse(reading, series.Indicator, unit, bases, parts),
            Rows(bases, parts));
    }

    private static Scene Stage(
        Reading reading, UnitView unit, ImmutableArray<ImmutableArray<SeriesPoint>> bases, IEnumerable<decimal> more, int first, int last)
    {
        var figures = bases.SelectMany(points => points).SelectMany(point => point.Superseded.Add(point.Current)).Select(row => row.Number).OfType<decimal>().Select(unit.Shown);
        var scale = ValueScale.Over(figures.Concat(more), fromZero: false);
        var heading = scale.IsCut ? reading.Words.Fill("chart.heading_cut", unit.Heading) : unit.Heading;
        var scene = new Scene(Backdrop.Years(first, last), scale.Axis(reading.Figures.Numbers), heading);
        Backdrop.Add(scene, reading);
        return scene;
    }

    private static void AddFigures(
        Scene scene, Reading reading, UnitView unit, Indicator indicator, ImmutableArray<ImmutableArray<SeriesPoint>> bases, ImmutableArray<SeriesPoint> parts)
    {
        for (var i = 0; i < bases.Length; i++)
        {
            FigureLine.Add(scene, reading, unit, bases[i], isLeading: i == bases.Length - 1);
        }

        BasisBreaks.Add(scene, reading, unit, indicator, bases);
        FigureLook.AddKey(scene, reading, bases.SelectMany(points => points));
        PartYears.Add(scene, reading, unit, parts, areBars: false);
    }

    private static int First(ImmutableArray<ImmutableArray<SeriesPoint>> bases) => bases.Min(points => points[0].Year.Value);

    private static int Last(ImmutableArray<ImmutableArray<SeriesPoint>> bases) => bases.Max(points => points[^1].Year.Value);

    private static ImmutableArray<Observation> Rows(ImmutableArray<ImmutableArray<SeriesPoint>> bases, ImmutableArray<SeriesPoint> parts) =>
        [.. bases.Reverse().SelectMany(points => points).Concat(parts).Select(point => point.Current)];
}
