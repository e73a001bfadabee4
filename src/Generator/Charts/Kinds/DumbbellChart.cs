using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// How far the goals of a chapter or section got, a row each: from the base year (0) to the latest figure, with the target or limit
/// at 100 %. Goals of any unit share the scale, because it counts the share of the way that was promised, or of the room that a limit
/// leaves. A share beyond the scale stands at its edge as an arrow with its number.
/// </summary>
internal sealed class DumbbellChart : ChartKind<ChartSubject.OfOverview>
{
    /// <summary>The scale never shows more than these shares, so that one runaway does not press the other rows together.</summary>
    private const decimal Least = -1.5m;

    private const decimal Most = 3;

    private const int RowHeight = 70;
    private const int Foot = 34;

    /// <summary>Where in its row a goal's name stands, and its line, in rows.</summary>
    private const double NameAt = 0.17;

    private const double LineAt = -0.17;

    /// <summary>Room for a number below the last line, in rows.</summary>
    private const double Below = 0.15;

    private const double HalfLimit = 0.14;
    private const double HalfTick = 0.2;

    protected override Sketch Sketch(Reading reading, ChartSubject.OfOverview subject)
    {
        var goals = subject.Goals;
        var scale = ValueScale.Over(goals.Select(goal => Reached(goal.Headline!)).Append(100), fromZero: true);
        var scene = new Scene(
            scale.Axis(reading.Numbers, share => reading.Numbers.Write(share) + "%"),
            new(0.5 - Below - goals.Length, 0.5, [new(0, string.Empty)])) { IsLying = true };
        for (var index = 0; index < goals.Length; index++)
        {
            AddRow(scene, reading.PlanWords, goals[index], -index);
        }

        return new(
            scene,
            (int)((goals.Length + Below) * RowHeight) + Foot,
            reading.PlanWords.Captions.OfOverview(subject.Title, goals.Length, subject.All.Length),
            reading.PlanWords.Descriptions.OfOverview(goals),
            [.. goals.SelectMany(goal => goal.Headline!.Ends).Select(point => point.Current)]);
    }

    /// <summary>In per cent of the way, or of a limit's room, where less is better; as far as the scale goes.</summary>
    private static decimal Reached(TargetAssessment judged) => 100 * Math.Clamp(judged.Progress!.Value, Least, Most);

    private static void AddRow(Scene scene, PlanWords plan, GoalAssessment goal, int index)
    {
        var words = plan.Overview;
        var (judged, share, tone, line) = (goal.Headline!, goal.Headline!.Progress!.Value, StatusTone.Of(goal.Status), index + LineAt);
        var (start, end, reached) = (new Spot(0, line), new Spot(100, line), new Spot((double)Reached(judged), line));
        foreach (var tick in scene.X.Ticks)
        {
            // Short of the names between the rows.
            var tickTone = tick.Position == 0 ? Tone.Quiet : Tone.Grid;
            scene.Add(new(tick.Position, line - HalfTick), new(tick.Position, line + HalfTick), tickTone, 1, isScaffold: true);
        }

        scene.Add(start, end, Tone.Path, 1.5f, Dash.Dotted);
        scene.Add(start, reached, tone, 4);
        if (judged.Target.IsLimit)
        {
            scene.Add(end with { Y = line - HalfLimit }, end with { Y = line + HalfLimit }, Tone.Target, 4);
        }
        else
        {
            scene.Add(new Mark(end, MarkShape.Diamond, Tone.Paper, Tone.Target, 13));
        }

        scene.Add(new Mark(start, MarkShape.Circle, Tone.Paper, Tone.Quiet, 10));
        if (share is < Least or > Most)
        {
            AddArrow(scene, reached, Math.Sign(share), tone);
        }
        else
        {
            scene.Add(new Mark(
                reached,
                MarkShape.Circle,
                FigureLook.IsHollow(judged.Latest!.Current.Status) ? Tone.Paper : tone,
                tone,
                13));
        }

        scene.Add(Reading.Hit(reached, plan.Details.OfGoal(goal)));
        scene.Add(new Label(words.Name(goal), [(new(scene.X.Min, index + NameAt), Side.Right)], Tone.Ink, Rank: 0, IsNeeded: true));
        scene.Add(new Label(
            words.Reached(judged),
            [(reached, share < 0 ? Side.Left : Side.Right), (reached, Side.Below), (reached, Side.BelowRight), (reached, Side.BelowLeft)],
            Tone.Ink,
            Rank: 1,
            IsBold: true,
            IsNeeded: true));
    }

    /// <summary>Two strokes that point off the scale.</summary>
    private static void AddArrow(Scene scene, Spot tip, int side, Tone tone)
    {
        var back = (scene.X.Max - scene.X.Min) / 45 * side;
        scene.Add(new Stroke([new(tip.X - back, tip.Y + HalfLimit), tip, new(tip.X - back, tip.Y - HalfLimit)], tone, 4));
    }
}
