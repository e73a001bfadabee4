namespace Generator.Charts.Drawing;

/// <summary>Leaves out tick labels that would touch: of years first all but the fives or tens, of anything all but every second, third …</summary>
internal static class TickThinning
{
    private const float Between = 6;

    private static readonly int[] RoundSpans = [5, 10];

    public static IReadOnlyList<AxisTick> Thin(IReadOnlyList<AxisTick> ticks, Func<AxisTick, (float From, float To)> extent)
    {
        if (Fits(ticks, extent))
        {
            return ticks;
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

    /// <summary>Counted from the last, which is the target's year or the highest value.</summary>
    private static AxisTick[] EveryNth(IReadOnlyList<AxisTick> ticks, int step) =>
        [.. ticks.Where((_, index) => (ticks.Count - 1 - index) % step == 0)];

    private static bool Fits(IReadOnlyList<AxisTick> ticks, Func<AxisTick, (float From, float To)> extent)
    {
        for (var i = 1; i < ticks.Count; i++)
        {
            if (extent(ticks[i]).From < extent(ticks[i - 1]).To + Between)
            {
                return false;
            }
        }

        return true;
    }
}
