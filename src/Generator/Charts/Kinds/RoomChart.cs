using System.Collections.Immutable;
using Generator.Charts.Drawing;
using Generator.Charts.Wording;
using Generator.Model;
using Generator.Assessment;

namespace Generator.Charts.Kinds;

/// <summary>
/// How much of an allowed increase was used: bars from zero for the increase since the base year, the allowance as a line, the even
/// pace dashed. What lies beyond the allowance is a part of the bar of its own, what is left of it is written beside the last bar.
/// </summary>
internal static class RoomChart
{
    private const double Breadth = 0.5;
    private const double BesideBar = 0.38;
    private const float StatusMark = 10;

    /// <summary>Whether there is an increase to show: a figure of the base year and a later one.</summary>
    public static bool CanShow(ChartSubject.OfTarget subject) =>
        subject is { Judged: { Target.Kind: TargetKind.IncrementBudget, Baseline: not null, Latest: not null }, Series.Indicator.Observations: ObservationKind.Level };

    public static Sketch Sketch(Reading reading, ChartSubject.OfTarget subject)
    {
        var (judged, unit) = (subject.Judged, new UnitView(reading, subject.Series.Indicator.Unit));
        var start = judged.Baseline!.Current.Number!.Value;
        ImmutableArray<SeriesPoint> points = [.. subject.Series.On(judged.Baseline.Current.Basis).Where(point => point.Year > judged.Target.BaseYear)];
        var values = points.Select(point => point.Current.Number!.Value - start).Append(judged.Target.Value).Select(unit.Shown);
        var scene = new Scene(
            Backdrop.Years(judged.Target.BaseYear.Value, Math.Max(judged.Target.Year.Value, points[^1].Year.Value)),
            ValueScale.Over(values, fromZero: true).Axis(reading.Figures.Numbers),
            reading.Words.Fill("chart.heading_since", unit.Heading, judged.Target.BaseYear.ToString()));
        Backdrop.Add(scene, reading);
        foreach (var point in points)
        {
            AddBar(scene, reading, unit, judged, point, point.Current.Number!.Value - start);
        }

        AddPace(scene, reading, unit, judged, start);
        AddLimit(scene, reading, unit, judged, judged.Latest!.Current.Number!.Value - start);
        FigureLook.AddKey(scene, reading, points.Select(point => point.Current.Status));
        return new(
            scene,
            Reading.PlotHeight,
            reading.Words.Fill("chart.caption_room", reading.Text(subject.Goal.Title), judged.Target.BaseYear.ToString(), unit.Heading),
            Description.OfRoom(reading, subject, unit, points),
            [judged.Baseline.Current, .. points.Select(point => point.Current)]);
    }

    private static void AddBar(Scene scene, Reading reading, UnitView unit, TargetAssessment judged, SeriesPoint point, decimal increase)
    {
        var (allowed, at) = (judged.Target.Value, new Spot(point.Year.Value, unit.At(increase)));
        scene.Add(new BarShape(at.X, unit.At(Math.Min(increase, allowed)), Breadth, Tone.Line, IsHollow: false));
        if (increase > allowed)
        {
            scene.Add(new BarShape(at.X, at.Y, Breadth, Beyond(judged), IsHollow: false, unit.At(allowed)));
        }

        Bars.AddStatus(scene, at, point.Current.Status, StatusMark);
        var number = unit.RoundedTag(increase);
        var text = reading.Words.Fill(
            "chart.tooltip_room",
            reading.Locale.Times.Year(point.Year),
            (increase > 0 ? "+" : string.Empty) + unit.RoundedFull(increase),
            judged.Target.BaseYear.ToString());
        scene.Add(new Hit(at, PointDetails.Of(reading, text, point, unit)));
        Bars.AddNumber(scene, at, number, isBold: point.Year == judged.Latest!.Year);
    }

    /// <summary>A year beyond the allowance stands out also where the goal was met in the end.</summary>
    private static Tone Beyond(TargetAssessment judged) => judged.Status is Status.Missed or Status.Reversing ? StatusTone.Of(judged.Status) : Tone.OffTrack;

    private static void AddPace(Scene scene, Reading reading, UnitView unit, TargetAssessment judged, decimal start)
    {
        ImmutableArray<Spot> path = [.. judged.Path.Select(point => new Spot(point.Year.Value, unit.At(point.Value - start)))];
        scene.Add(new Stroke(path, Tone.Path, 1.5f, Dash.Dashed));
        scene.Add(new KeyEntry(MarkShape.Dashes, IsHollow: false, reading.Words[judged.Target.Milestones.IsEmpty ? "chart.even_pace" : "chart.required"], Tone.Path));
    }

    private static void AddLimit(Scene scene, Reading reading, UnitView unit, TargetAssessment judged, decimal increase)
    {
        var (target, allowed) = (judged.Target, unit.At(judged.Target.Value));
        var end = new Spot(Math.Max(target.Year.Value, judged.Latest!.Year.Value) + BesideBar, allowed);
        scene.Add(new(target.BaseYear.Value - 0.3, allowed), end, Tone.Target, 2);
        scene.Add(new Label(
            reading.Words.Fill("chart.room_label", unit.Tag(target.Value)),
            [(new(target.BaseYear.Value - 0.3, allowed), Side.AboveRight), (end with { X = end.X - 0.1 }, Side.Right)],
            Tone.Target,
            Rank: 1,
            IsNeeded: true));
        var room = target.Value - increase;
        var side = judged.Latest.Year.Value + BesideBar;
        var (from, to) = (new Spot(side, unit.At(Math.Max(increase, 0))), new Spot(side, allowed));
        scene.Add(from, to, room < 0 ? Beyond(judged) : Tone.Quiet, 2, room < 0 ? Dash.None : Dash.Dotted);
        scene.Add(new Label(
            reading.Words.Fill(room < 0 ? "chart.over" : "chart.left", unit.RoundedTag(Math.Abs(room))),
            [(new(side - 0.1, (from.Y + to.Y) / 2), Side.Right), (new(side, (from.Y + to.Y) / 2), Side.Left)],
            Tone.Ink,
            Rank: 2,
            IsBold: true,
            IsNeeded: true));
    }
}
