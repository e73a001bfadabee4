using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// The course of an indicator over the years as a line for each basis; for a goal with its target or limit, the path that was
/// required, and what the latest figure exceeds a limit by.
/// </summary>
internal sealed class CourseChart : ChartKind<ChartSubject.OfSeries>
{
    protected override Sketch Sketch(Reading reading, ChartSubject.OfSeries subject)
    {
        var earlier = EarlierTargets.Of(subject);
        var (series, judged, unit) = (subject.Series, subject.Judged, reading.PlanWords.In(subject.Series.Indicator.Unit));
        var bases = BasisBreaks.Split(series, subject.Basis);
        var goal = judged is null ? null : TargetLevel.Of(judged);
        var (first, last) = (bases.Min(points => points[0].Year.Value), bases.Max(points => points[^1].Year.Value));
        if (judged is not null)
        {
            (first, last) = (
                Math.Min(judged.Target.BaseYear.Value, first),
                earlier.Years.Append(judged.Target.Year.Value).Append(last).Max());
        }

        var parts = PartYears.Of(series, first, last);
        IEnumerable<decimal> more =
        [
            .. parts.Select(part => part.Current.Number!.Value),
            .. judged?.Path.Select(point => point.Value) ?? [],
            .. judged is { Target.FirstYear: not null, Actual: { } mean } ? new[] { mean } : [],
            .. judged?.Target.UpTo is { } end ? new[] { end, judged.Target.Value } : [],
            .. goal is { } level ? new[] { level - judged!.Target.Tolerance, level + judged.Target.Tolerance } : [],
            .. earlier.Levels,
        ];
        var rows = bases.SelectMany(points => points).SelectMany(point => point.Superseded.Add(point.Current));
        var scale = ValueScale.Over(rows.Select(row => row.Number).OfType<decimal>().Concat(more).Select(unit.Shown), fromZero: false);
        var scene = new Scene(Backdrop.Years(series.Indicator, first, last), scale.Axis(reading.Numbers));
        Backdrop.Add(scene, reading);
        if (judged is not null)
        {
            earlier.Add(scene, reading, unit);
            TargetMarks.Add(scene, reading, unit, judged, goal);
        }

        AddFigures(scene, reading, unit, subject, bases, parts);
        var description = reading.PlanWords.Descriptions.OfCourse(
            series.Indicator, judged, subject.Earlier, bases, parts);
        description = Turn.Annotate(
            scene, reading, description, [.. bases[^1].Select(point => (point.Year.Value, point.Current.Number!.Value))]);
        if (judged is null)
        {
            ReachedMarks.AddEnds(scene, unit, bases[^1]);
        }
        else
        {
            ReachedMarks.Add(scene, reading, unit, judged, goal);
        }

        Events.Annotate(scene, reading, subject);
        return new(
            scene,
            reading.Layout.PlotHeight,
            reading.Caption(subject, unit.Heading, reading.ChartWords.CutUp(scale.IsCut)) with { IsUnit = unit.HasSymbol },
            description,
            [.. bases.Reverse().SelectMany(points => points).Concat(parts).Select(point => point.Current)]);
    }

    private static void AddFigures(
        Scene scene,
        Reading reading,
        UnitFigures unit,
        ChartSubject.OfSeries subject,
        ImmutableArray<ImmutableArray<SeriesPoint>> bases,
        ImmutableArray<SeriesPoint> parts)
    {
        var course = (subject as ChartSubject.OfTarget)?.Course;
        for (var i = 0; i < bases.Length; i++)
        {
            FigureLine.Add(scene, reading, unit, bases[i], isLeading: i == bases.Length - 1, course);
        }

        BasisBreaks.Add(scene, reading, unit, subject.Series.Indicator, bases);
        FigureLook.AddKey(scene, reading, bases.SelectMany(points => points));
        PartYears.Add(scene, reading, unit, parts, areBars: false);
    }
}
