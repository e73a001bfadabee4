using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts.Drawing;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// How much of an allowed increase was used: bars from zero for the increase since the base year, the allowance as a line, the even
/// pace dashed. What lies beyond the allowance is a part of the bar of its own, what is left of it is written beside the last bar.
/// </summary>
internal sealed class RoomChart : ChartKind<ChartSubject.OfTarget>
{
    private const double Breadth = 0.5;
    private const double BesideBar = 0.38;
    private const float StatusMark = 10;

    protected override bool CanShow(ChartSubject.OfTarget subject) =>
        subject.Course is { Result: CourseResult.Increase, Judged.Latest: not null };

    protected override Sketch Sketch(Reading reading, ChartSubject.OfTarget subject)
    {
        var (judged, unit) = (subject.Course.Judged, reading.PlanWords.In(subject.Series.Indicator.Unit));
        var earlier = EarlierTargets.OfNumbers(subject);
        var start = judged.Baseline!.Current.Number!.Value;
        ImmutableArray<(SeriesPoint Figure, decimal Increase)> points = [.. subject.Course.Results];
        var values = points.Select(point => point.Increase).Append(judged.Target.Value).Concat(earlier.Levels).Select(unit.Shown);
        var scene = new Scene(
            Backdrop.Years(
                subject.Series.Indicator,
                judged.Target.BaseYear.Value,
                earlier.Years.Append(judged.Target.Year.Value).Append(points[^1].Figure.Year.Value).Max()),
            ValueScale.Over(values, fromZero: true).Axis(reading.Numbers));
        Backdrop.Add(scene, reading);
        foreach (var (figure, increase) in points)
        {
            AddBar(scene, reading, unit, judged, figure, increase);
        }

        earlier.Add(scene, reading, unit);
        if (judged.Status != Status.Withdrawn)
        {
            AddPace(scene, reading, unit, judged, start);
            AddLimit(scene, reading, unit, judged, judged.Latest!.Current.Number!.Value - start);
        }

        FigureLook.AddKey(scene, reading, points.Select(point => point.Figure.Current.Status));
        Events.Annotate(scene, reading, subject);
        return new(
            scene,
            reading.Layout.PlotHeight,
            reading.PlanWords.Captions.OfRoom(subject.Goal, judged.Target, unit.Heading),
            reading.PlanWords.Descriptions.OfRoom(subject.Course),
            [judged.Baseline.Current, .. points.Select(point => point.Figure.Current)]);
    }

    private static void AddBar(Scene scene, Reading reading, UnitFigures unit, TargetAssessment judged, SeriesPoint point, decimal increase)
    {
        var allowed = judged.Status == Status.Withdrawn ? increase : judged.Target.Value;
        var at = new Spot(point.Year.Value, unit.At(increase));
        scene.Add(new BarShape(at.X, unit.At(Math.Min(increase, allowed)), Breadth, Tone.Line, IsHollow: false));
        if (increase > allowed)
        {
            scene.Add(new BarShape(at.X, at.Y, Breadth, Beyond(judged), IsHollow: false, unit.At(allowed)));
        }

        Bars.AddStatus(scene, at, point.Current.Status, StatusMark);
        var number = unit.ComputedTag(increase);
        var text = unit.Computed(increase, signed: increase > 0);
        scene.Add(Reading.Hit(at, reading.PlanWords.Details.OfResult("room", point, unit, text, judged.Target)));
        Bars.AddNumber(scene, at, number, isBold: point.Year == judged.Latest!.Year);
    }

    /// <summary>A year beyond the allowance stands out also where the goal was met in the end.</summary>
    private static Tone Beyond(TargetAssessment judged) =>
        judged.Status is Status.Missed or Status.Reversing ? StatusTone.Of(judged.Status) : Tone.OffTrack;

    private static void AddPace(Scene scene, Reading reading, UnitFigures unit, TargetAssessment judged, decimal start)
    {
        ImmutableArray<Spot> path = [.. judged.Path.Select(point => new Spot(point.Year.Value, unit.At(point.Value - start)))];
        scene.Add(new Stroke(path, Tone.Path, 1.5f, Dash.Dashed));
        scene.Add(new KeyEntry(
            MarkShape.Dashes,
            IsHollow: false,
            reading.Words[judged.Target.Milestones.IsEmpty ? "chart.even_pace" : "chart.required"],
            Tone.Path));
    }

    private static void AddLimit(Scene scene, Reading reading, UnitFigures unit, TargetAssessment judged, decimal increase)
    {
        var (target, allowed) = (judged.Target, unit.At(judged.Target.Value));
        var end = new Spot(Math.Max(target.Year.Value, judged.Latest!.Year.Value) + BesideBar, allowed);
        scene.Add(new(target.BaseYear.Value - 0.3, allowed), end, Tone.Target, 2);
        var label = reading.ChartWords.Allowed(target, unit);
        scene.Add(new Label(
            label,
            [(new(target.BaseYear.Value - 0.3, allowed), Side.AboveRight), (end, Side.Right)],
            Tone.Target,
            Rank: 1,
            IsNeeded: true)
        {
            InKey = new(MarkShape.Line, IsHollow: false, label, Tone.Target),
        });
        var room = target.Value - increase;
        var side = judged.Latest.Year.Value + BesideBar;
        var (from, to) = (new Spot(side, unit.At(Math.Max(increase, 0))), new Spot(side, allowed));
        scene.Add(from, to, room < 0 ? Beyond(judged) : Tone.Quiet, 2, room < 0 ? Dash.None : Dash.Dotted);
        scene.Add(new Label(
            reading.ChartWords.Room(room, unit),
            [(new(side, (from.Y + to.Y) / 2), Side.Right), (new(side, (from.Y + to.Y) / 2), Side.Left)],
            Tone.Ink,
            Rank: 2,
            IsBold: true,
            IsNeeded: true));
    }
}
