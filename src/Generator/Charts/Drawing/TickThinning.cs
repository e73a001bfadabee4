namespace Generator.Charts.Drawing;

/// <summary>
/// Keeps tick labels from touching: in a short series all but the first and last are shortened, and those two lean outwards; in a long
/// one, of years first all but the fives or tens are left out, of anything all but every second, third …
/// </summary>
internal static class TickThinning
{
    private const float Between = 6;
    private const float BetweenShort = 3;

    /// <summary>A reader wants to see each year of a series that is no longer than this.</summary>
    public const int Few = 12;

    /// <summary>How far the full labels at the two ends may stand beside their places.</summary>
    public const float Lean = 10;

    private static readonly int[] RoundSpans = [5, 10];

    public static IReadOnlyList<AxisTick> Thin(IReadOnlyList<AxisTick> ticks, Func<AxisTick, (float From, float To)> extent)
    {
        if (Fits(ticks, extent))
        {
            return ticks;
        }

        if (ticks.Count <= Few && ticks.All(tick => tick.Short is not null))
        {
            AxisTick[] shortened = [ticks[0], .. ticks.Skip(1).SkipLast(1).Select(tick => tick with { Label = tick.Short! }), ticks[^1]];
            if (Fits(shortened, tick => Leaning(extent(tick), tick == shortened[0], tick == shortened[^1]), BetweenShort))
            {
                return shortened;
            }
        }

        foreach (var span in RoundSpans)
        {
            AxisTick[] round = [.. ticks.Where(tick => tick.Position % span == 0)];
            if (round.Length >= 2 && Fits(round, extent))
            {
                return round;
            }
        }

        var step = 2;
        while (!Fits(EveryNth(ticks, step), extent))
        {
            step++;
        }

        return EveryNth(ticks, step);
    }

    /// <summary>By how much a full label at an end must lean for its shortened neighbour.</summary>
    public static float Lack((float From, float To) left, (float From, float To) right) =>
        Math.Clamp(left.To + BetweenShort - right.From, 0, Lean);

    private static (float From, float To) Leaning((float From, float To) at, bool isFirst, bool isLast) =>
        isFirst ? (at.From - Lean, at.To - Lean) : isLast ? (at.From + Lean, at.To + Lean) : at;

    /// <summary>Counted from zero, without which nobody can read an axis, or else from the last, which is the target's year.</summary>
    private static AxisTick[] EveryNth(IReadOnlyList<AxisTick> ticks, int step)
    {
        var from = ticks.Index().Where(tick => tick.Item.Position == 0).Select(tick => tick.Index).DefaultIfEmpty(ticks.Count - 1).First();
        return [.. ticks.Where((_, index) => (index - from) % step == 0)];
    }

    private static bool Fits(IReadOnlyList<AxisTick> ticks, Func<AxisTick, (float From, float To)> extent, float between = Between)
    {
        for (var i = 1; i < ticks.Count; i++)
        {
            if (extent(ticks[i]).From < extent(ticks[i - 1]).To + between)
            {
                return false;
            }
        }

        return true;
    }
}
