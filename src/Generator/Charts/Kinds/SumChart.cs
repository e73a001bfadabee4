using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// Running totals, printed or added up from yearly amounts, as bars from zero; for a goal against its target and the path that was
/// required.
/// </summary>
internal sealed class SumChart : ChartKind<ChartSubject.OfSeries>
{
    private const double Breadth = 0.5;

    protected override bool CanShow(ChartSubject.OfSeries subject) =>
        subject.Series.Indicator.Observations == ObservationKind.Cumulative || Summed(subject) is not null;

    protected override Sketch Sketch(Reading reading, ChartSubject.OfSeries subject)
    {
        var earlier = EarlierTargets.Of(subject);
        var (series, judged, unit) = (subject.Series, subject.Judged, reading.PlanWords.In(subject.Series.Indicator.Unit));
        var summed = Summed(subject);
        ImmutableArray<(SeriesPoint Figure, decimal Total)> totals =
            summed is null ? [.. series.On(subject.Basis).Select(point => (point, point.Current.Number!.Value))] : [.. summed.Results];
        ImmutableArray<SeriesPoint> points = [.. totals.Select(total => total.Figure)];
        var (first, last) = judged is null
            ? (points[0].Year.Value, points[^1].Year.Value)
            : (judged.Target.BaseYear.Value,
                earlier.Years.Append(judged.Target.Year.Value).Append(points[^1].Year.Value).Max());

        // What a part of a year came to is no total since the base year.
        ImmutableArray<SeriesPoint> parts = summed is null ? PartYears.Of(series, first, last) : [];
        var more = judged is null
            ? []
            : judged.Path.Select(point => point.Value).Append(judged.Target.Value).Concat(earlier.Levels);
        var shown = totals.Select(total => total.Total).Concat(parts.Select(part => part.Current.Number!.Value)).Concat(more);
        var scale = ValueScale.Over(shown.Select(unit.Shown), fromZero: true);
        var scene = new Scene(Backdrop.Years(series.Indicator, first, last), scale.Axis(reading.Numbers));
        Backdrop.Add(scene, reading);
        foreach (var (figure, total) in totals)
        {
            Bars.Add(scene, unit, figure, total, Breadth, Note(reading, unit, figure, total, summed));
        }

        FigureLook.AddKey(scene, reading, points.Select(point => point.Current.Status));
        PartYears.Add(scene, reading, unit, parts, areBars: true);
        if (judged is not null)
        {
            earlier.Add(scene, reading, unit);
            TargetMarks.Add(scene, reading, unit, judged, TargetLevel.Of(judged));
        }

        Events.Annotate(scene, reading, subject);
        return new(
            scene,
            reading.Layout.PlotHeight,
            reading.Caption(subject, reading.ChartWords.Sum(unit)),
            summed is null
                ? reading.PlanWords.Descriptions.OfCourse(series.Indicator, judged, subject.Earlier, [points], parts)
                : reading.PlanWords.Descriptions.OfSum(summed),
            [.. points.Concat(parts).Select(point => point.Current)]);
    }

    /// <summary>The course of a target on the sum of yearly amounts; null for anything else.</summary>
    private static TargetCourse? Summed(ChartSubject.OfSeries subject) =>
        subject is ChartSubject.OfTarget { Course: { Result: CourseResult.Summed } course } ? course : null;

    private static PointNote Note(Reading reading, UnitFigures unit, SeriesPoint figure, decimal total, TargetCourse? summed) =>
        summed is null
            ? reading.PlanWords.Details.Of(figure, unit)
            : reading.PlanWords.Details.OfResult("summed", figure, unit, unit.Full(total), summed.Target);
}
