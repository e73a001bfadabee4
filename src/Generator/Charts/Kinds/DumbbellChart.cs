using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// How far the goals of a chapter or section got, a row each: from the base year (0) to the latest figure, with the target or limit
/// at 100 %. Goals of any unit share the scale, because it counts the share of the way that was promised, or of the room that a limit
/// leaves. A share beyond the scale stands at its edge as an arrow with its number. All that there is to say stands in the rows, which
/// need no notes.
/// </summary>
internal sealed class DumbbellChart : ChartKind<ChartSubject.OfOverview>
{
    /// <summary>The scale never shows more than these shares, so that one runaway does not press the other rows together.</summary>
    private const decimal Least = -1.5m;

    private const decimal Most = 3;

    private const int WideRow = 70;

    /// <summary>With room for a number that stands below its line.</summary>
    private const int NarrowRow = 80;
    private const int NameLine = 24;

    /// <summary>Beside the plot, and between it and a name.</summary>
    private const int BesideName = 44;
    private const int Foot = 34;

    /// <summary>From the foot of a row to its line, and from there to the goal's name above it, in pixels.</summary>
    private const double WideFoot = 23;

    private const double NarrowFoot = 33;

    private const double NameAt = 24;

    /// <summary>Room for a number below the last line, in pixels.</summary>
    private const double Below = 11;

    private const double HalfLimit = 10;
    private const double HalfTick = 14;

    protected override Sketch Sketch(Reading reading, ChartSubject.OfOverview subject)
    {
        var goals = subject.Goals;
        var scale = ValueScale.Over(goals.Select(goal => Reached(goal.Headline!)).Append(100), fromZero: true);
        ImmutableArray<ImmutableArray<string>> names =
        [
            .. goals.Select(goal => reading.PlanWords.Overview.Name(goal)).Select(name => ImmutableArray.Create(
                TextWrap.Lines(name, reading.Texts, reading.Layout.Width - BesideName, Sheet.FontSize))),
        ];
        var isWide = reading.Layout.IsWide;
        var foot = isWide ? WideFoot : NarrowFoot;
        var rowHeight = (isWide ? WideRow : NarrowRow) + ((names.Max(lines => lines.Length) - 1) * NameLine);
        var scene = new Scene(
            scale.Axis(reading.Numbers, share => reading.Numbers.Write(share) + "%"),
            new(0.5 - (Below / rowHeight) - goals.Length, 0.5, [new(0, string.Empty)])) { IsLying = true };
        for (var index = 0; index < goals.Length; index++)
        {
            AddRow(scene, reading.PlanWords.Overview, goals[index], (foot / rowHeight) - 0.5 - index, rowHeight);
            AddName(scene, names[index], ((foot + NameAt) / rowHeight) - 0.5 - index, (double)NameLine / rowHeight);
        }

        return new(
            scene,
            (goals.Length * rowHeight) + (int)Below + Foot,
            reading.PlanWords.Captions.OfOverview(subject.Title, goals.Length, subject.All.Length),
            reading.PlanWords.Descriptions.OfOverview(goals),
            [.. goals.SelectMany(goal => goal.Headline!.Ends).Select(point => point.Current)]);
    }

    /// <summary>In per cent of the way, or of a limit's room, where less is better; as far as the scale goes.</summary>
    private static decimal Reached(TargetAssessment judged) => 100 * Math.Clamp(judged.Progress!.Value, Least, Most);

    private static void AddRow(Scene scene, OverviewWords words, GoalAssessment goal, double line, double rowHeight)
    {
        var (judged, share, tone) = (goal.Headline!, goal.Headline!.Progress!.Value, StatusTone.Of(goal.Status));
        var (halfTick, halfLimit) = (HalfTick / rowHeight, HalfLimit / rowHeight);
        var (start, end, reached) = (new Spot(0, line), new Spot(100, line), new Spot((double)Reached(judged), line));
        foreach (var tick in scene.X.Ticks)
        {
            // Short of the names between the rows.
            var tickTone = tick.Position == 0 ? Tone.Quiet : Tone.Grid;
            scene.Add(new(tick.Position, line - halfTick), new(tick.Position, line + halfTick), tickTone, 1, isScaffold: true);
        }

        scene.Add(start, end, Tone.Path, 1.5f, Dash.Dotted);
        scene.Add(start, reached, tone, 4);
        if (judged.Target.IsLimit)
        {
            scene.Add(end with { Y = line - halfLimit }, end with { Y = line + halfLimit }, Tone.Target, 4);
        }
        else
        {
            scene.Add(new Mark(end, MarkShape.Diamond, Tone.Paper, Tone.Target, 13));
        }

        scene.Add(new Mark(start, MarkShape.Circle, Tone.Paper, Tone.Quiet, 10));
        if (share is < Least or > Most)
        {
            AddArrow(scene, reached, Math.Sign(share), tone, halfLimit);
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

        scene.Add(new Label(
            words.Reached(judged),
            [(reached, share < 0 ? Side.Left : Side.Right), (reached, Side.Below), (reached, Side.BelowRight), (reached, Side.BelowLeft)],
            Tone.Ink,
            Rank: 1,
            IsBold: true,
            IsNeeded: true));
    }

    /// <summary>The last line of a name stands above its row, the others above that.</summary>
    private static void AddName(Scene scene, ImmutableArray<string> lines, double last, double line)
    {
        for (var above = 0; above < lines.Length; above++)
        {
            var at = new Spot(scene.X.Min, last + (above * line));
            scene.Add(new Label(lines[^(above + 1)], [(at, Side.Right)], Tone.Ink, Rank: 0, IsNeeded: true));
        }
    }

    /// <summary>Two strokes that point off the scale.</summary>
    private static void AddArrow(Scene scene, Spot tip, int side, Tone tone, double half)
    {
        var back = (scene.X.Max - scene.X.Min) / 45 * side;
        scene.Add(new Stroke([new(tip.X - back, tip.Y + half), tip, new(tip.X - back, tip.Y - half)], tone, 4));
    }
}
