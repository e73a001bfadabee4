using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>Running totals as bars from zero; for a goal against its target and the path that was required.</summary>
internal sealed class SumChart : ChartKind<ChartSubject.OfSeries>
{
    private const double Breadth = 0.5;

    protected override bool CanShow(ChartSubject.OfSeries subject) => subject.Series.Indicator.Observations == ObservationKind.Cumulative;

    protected override Sketch Sketch(Reading reading, ChartSubject.OfSeries subject)
    {
        var (series, judged, unit) = (subject.Series, subject.Judged, reading.PlanWords.In(subject.Series.Indicator.Unit));
        ImmutableArray<SeriesPoint> points = [.. series.On(subject.Basis)];
        var (first, last) = judged is null
            ? (points[0].Year.Value, points[^1].Year.Value)
            : (judged.Target.BaseYear.Value, EarlierTargets.Years(subject).Append(judged.Target.Year.Value).Append(points[^1].Year.Value).Max());
        var parts = PartYears.Of(series, first, last);
        var more = judged is null ? [] : judged.Path.Select(point => point.Value).Append(judged.Target.Value).Concat(EarlierTargets.Levels(subject)).Select(unit.Shown);
        var scene = Stage(reading, unit, points.AddRange(parts), more, first, last);
        AddBars(scene, reading, unit, points, parts);
        if (judged is not null)
        {
            EarlierTargets.Add(scene, reading, unit, subject);
            TargetMarks.Add(scene, reading, unit, judged, TargetLevel.Of(judged));
        }

        Events.Annotate(scene, reading, subject);
        return new(
            scene,
            reading.Layout.PlotHeight,
            reading.Caption(subject, reading.ChartWords.Sum(unit)),
            reading.PlanWords.Descriptions.OfCourse(series.Indicator, judged, [points], parts),
            [.. points.Concat(parts).Select(point => point.Current)]);
    }

    private static Scene Stage(
        Reading reading,
        UnitFigures unit,
        ImmutableArray<SeriesPoint> points,
        IEnumerable<decimal> more,
        int first,
        int last)
    {
        var scale = ValueScale.Over(points.Select(point => unit.Shown(point.Current.Number!.Value)).Concat(more), fromZero: true);
        var scene = new Scene(Backdrop.Years(first, last), scale.Axis(reading.Numbers));
        Backdrop.Add(scene, reading);
        return scene;
    }

    private static void AddBars(
        Scene scene,
        Reading reading,
        UnitFigures unit,
        ImmutableArray<SeriesPoint> points,
        ImmutableArray<SeriesPoint> parts)
    {
        foreach (var point in points)
        {
            Bars.Add(scene, reading, unit, point, Breadth, unit.Tag(point.Current.Number!.Value));
        }

        FigureLook.AddKey(scene, reading, points.Select(point => point.Current.Status));
        PartYears.Add(scene, reading, unit, parts, areBars: true);
    }
}
