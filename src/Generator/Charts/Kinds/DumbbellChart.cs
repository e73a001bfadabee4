using System.Collections.Immutable;
using Generator.Charts.Drawing;

namespace Generator.Charts.Kinds;

/// <summary>
/// How far the goals of a chapter or section got, a row each: from the base year (0) to the latest figure, with the target or limit
/// at 100 %. Goals of any unit share the scale, because it counts the share of the way that was promised, or of the room that a limit
/// leaves. A share beyond the scale stands at its edge as an arrow with its number.
/// </summary>
internal static class DumbbellChart
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

    public static Sketch Sketch(Reading reading, ChartSubject.OfOverview subject)
    {
        ImmutableArray<OverviewRow> rows = [.. subject.Goals.Select(goal => new OverviewRow(reading, goal))];
        var scale = ValueScale.Over(rows.Select(row => 100 * Math.Clamp(row.Share, Least, Most)).Append(100), fromZero: true);
        var scene = new Scene(
            scale.Axis(reading.Figures.Numbers, share => reading.Figures.Numbers.Write(share) + "%"),
            new(0.5 - Below - rows.Length, 0.5, [new(0, string.Empty)]),
            reading.Words["chart.overview_axis"]);
        for (var index = 0; index < rows.Length; index++)
        {
            AddRow(scene, rows[index], -index);
        }

        return new(
            scene,
            (int)((rows.Length + Below) * RowHeight) + Foot,
            reading.Words.Fill("chart.overview_caption", reading.Text(subject.Title)),
            string.Join(reading.Words["list.sentence_gap"], rows.Select(row => row.Sentence).Prepend(reading.Words["chart.overview_describe"])),
            [.. rows.SelectMany(row => row.Figures)]);
    }

    private static void AddRow(Scene scene, OverviewRow row, int index)
    {
        var line = index + LineAt;
        var (start, end) = (new Spot(0, line), new Spot(100, line));
        var isBeyond = row.Share is < Least or > Most;
        var reached = new Spot((double)(100 * Math.Clamp(row.Share, Least, Most)), line);
        foreach (var tick in scene.X.Ticks)
        {
            // Short of the names between the rows.
            scene.Add(new(tick.Position, line - HalfTick), new(tick.Position, line + HalfTick), tick.Position == 0 ? Tone.Quiet : Tone.Grid, 1, isScaffold: true);
        }

        scene.Add(start, end, Tone.Path, 1.5f, Dash.Dotted);
        scene.Add(start, reached, row.Tone, 4);
        if (row.IsLimit)
        {
            scene.Add(end with { Y = line - HalfLimit }, end with { Y = line + HalfLimit }, Tone.Target, 4);
        }
        else
        {
            scene.Add(new Mark(end, MarkShape.Diamond, Tone.Paper, Tone.Target, 13));
        }

        scene.Add(new Mark(start, MarkShape.Circle, Tone.Paper, Tone.Quiet, 10));
        if (isBeyond)
        {
            AddArrow(scene, reached, row);
        }
        else
        {
            scene.Add(new Mark(reached, MarkShape.Circle, row.IsFirm ? row.Tone : Tone.Paper, row.Tone, 13));
        }

        scene.Add(new Hit(reached, row.Sentence));
        scene.Add(new Label(row.Name, [(new(scene.X.Min, index + NameAt), Side.Right)], Tone.Ink, Rank: 0, IsNeeded: true));
        scene.Add(new Label(
            row.Reached,
            [(reached, row.Share < 0 ? Side.Left : Side.Right), (reached, Side.Below), (reached, Side.BelowRight), (reached, Side.BelowLeft)],
            Tone.Ink,
            Rank: 1,
            IsBold: true,
            IsNeeded: true));
    }

    /// <summary>Two strokes that point off the scale.</summary>
    private static void AddArrow(Scene scene, Spot tip, OverviewRow row)
    {
        var back = (scene.X.Max - scene.X.Min) / 45 * Math.Sign(row.Share);
        scene.Add(new Stroke([new(tip.X - back, tip.Y + HalfLimit), tip, new(tip.X - back, tip.Y - HalfLimit)], row.Tone, 4));
    }
}
