using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Charts.Drawing;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// How far the goals of a chapter or section got, a row each, with the target or limit at 100 %. All that there is to say stands in the
/// row, so that it needs no notes. Goals of any unit share the scale, because it counts the share of the way from the base year to the
/// target, or of a limit the share that was used; on the other axis a unit is a pixel. A share beyond the scale stands at its edge as an
/// arrow with its number.
/// </summary>
internal sealed class DumbbellChart : ChartKind<ChartSubject.OfOverview>
{
    /// <summary>The scale never shows more than these shares, so that one runaway does not press the other rows together.</summary>
    private const decimal Least = -1.5m;

    private const decimal Most = 3;

    /// <summary>A row and the gap after it; in the narrow layout there may be a number below the line.</summary>
    private const int WideRow = 72;

    private const int NarrowRow = 88;
    private const int NameLine = 21;

    /// <summary>Beside the plot, and between it and a name.</summary>
    private const int BesideName = 22;
    private const int Foot = 34;

    /// <summary>From the foot of a row to its line, and from there to the goal's name above it, in pixels.</summary>
    private const double WideLineAt = 23;

    private const double NarrowLineAt = 40;

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
        var (row, lineAt) = reading.Layout.IsWide ? (WideRow, WideLineAt) : (NarrowRow, NarrowLineAt);
        var heights = names.Select(lines => row + ((lines.Length - 1) * NameLine)).ToArray();
        var scene = new Scene(
            scale.Axis(reading.Numbers, share => reading.Numbers.Percent(reading.Numbers.Write(share))),
            new(-heights.Sum() - Below, 0, [new(0, string.Empty)])) { IsLying = true };
        var foot = 0;
        for (var index = 0; index < goals.Length; index++)
        {
            foot -= heights[index];
            AddRow(scene, reading, goals[index], foot + lineAt);
            AddName(scene, names[index], foot + lineAt + NameAt);
        }

        return new(
            scene,
            heights.Sum() + (int)Below + Foot,
            reading.PlanWords.Captions.OfOverview(subject.Title, goals.Length, subject.All.Length),
            reading.PlanWords.Descriptions.OfOverview(goals),
            [.. goals.SelectMany(goal => goal.Headline!.Ends).Select(point => point.Current)]);
    }

    /// <summary>In per cent of the way, or of a limit, where less is better; as far as the scale goes.</summary>
    private static decimal Reached(TargetAssessment judged) => 100 * Math.Clamp(OverviewWords.Share(judged), Least, Most);

    private static void AddRow(Scene scene, Reading reading, GoalAssessment goal, double line)
    {
        var (judged, share, tone) = (goal.Headline!, OverviewWords.Share(goal.Headline!), StatusTone.Of(goal.Status));
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
            AddArrow(scene, reached, Math.Sign(share), tone, HalfLimit);
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
            string.Join('\n', TextWrap.Even(
                reading.PlanWords.Overview.Reached(judged),
                reading.Texts,
                reading.Layout.Width - (2 * BesideName),
                Sheet.FontSize,
                isBold: true)),
            [
                (reached, share < 0 ? Side.Left : Side.Right),
                (reached, Side.Below),
                (reached, Side.BelowRight),
                (reached, Side.BelowLeft),
                (new(scene.X.Min, line), Side.BelowRight),
            ],
            Tone.Ink,
            Rank: 1,
            IsBold: true,
            IsNeeded: true)
        {
            IsInRow = true,
        });
    }

    /// <summary>The last line of a name stands above its row, the others above that.</summary>
    private static void AddName(Scene scene, ImmutableArray<string> lines, double last)
    {
        for (var above = 0; above < lines.Length; above++)
        {
            scene.Add(new RowTitle(lines[^(above + 1)], last + (above * NameLine)));
        }
    }

    /// <summary>Two strokes that point off the scale.</summary>
    private static void AddArrow(Scene scene, Spot tip, int side, Tone tone, double half)
    {
        var back = (scene.X.Max - scene.X.Min) / 45 * side;
        scene.Add(new Stroke([new(tip.X - back, tip.Y + half), tip, new(tip.X - back, tip.Y - half)], tone, 4));
    }
}
