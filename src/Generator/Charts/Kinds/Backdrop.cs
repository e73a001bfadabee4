using Generator.Charts.Drawing;
using Generator.Model;

namespace Generator.Charts.Kinds;

/// <summary>What lies behind the figures: lines at the ticks, and in charts over years the plan's period.</summary>
internal static class Backdrop
{
    /// <summary>Years stand in the middle of their space, half a year to each side.</summary>
    public static Axis Years(Indicator indicator, int first, int last) => new(
        first - 0.5,
        last + 0.5,
        [.. Enumerable.Range(first, last - first + 1).Select(year => Tick(new(year, indicator.HasFiscalYears)))])
    {
        Later = Later(indicator.YearStartsIn),
    };

    /// <summary>How much later than the calendar's a year begins, in years.</summary>
    private static double Later(int startsIn) => (startsIn - 1) / 12.0;

    /// <summary>Between two years in full, two digits tell a year.</summary>
    private static AxisTick Tick(Year year) => new(year.Value, year.ToString(), year.ToString()[2..]);

    /// <summary>The lines at the ticks of a lying chart.</summary>
    public static void AddUprights(Scene scene)
    {
        foreach (var tick in scene.X.Ticks)
        {
            scene.Add(
                new(tick.Position, scene.Y.Min),
                new(tick.Position, scene.Y.Max),
                tick.Position == 0 ? Tone.Quiet : Tone.Grid,
                1,
                isScaffold: true);
        }
    }

    /// <summary>Where the plan's period is all that the chart shows there is nothing to set it off from.</summary>
    public static void Add(Scene scene, Reading reading)
    {
        var (period, later) = (reading.Plan.Period, Later(reading.Plan.Period.YearStartsIn) - scene.X.Later);
        var (from, to) = (period.From.Value - 0.5 + later, period.To.Value + 0.5 + later);
        var (left, right) = (Math.Max(from, scene.X.Min), Math.Min(to, scene.X.Max));
        var isAll = left <= scene.X.Min && right >= scene.X.Max;
        if (left < right && !isAll)
        {
            scene.Add(new Area(left, right, scene.Y.Min, scene.Y.Max, Tone.Band));
            scene.Add(new Label(
                reading.Words["chart.plan_period"],
                [
                    (new(right, scene.Y.Max), Side.BelowLeft),
                    (new(left, scene.Y.Max), Side.BelowRight),
                    (new(right, scene.Y.Min), Side.AboveLeft),
                    (new(left, scene.Y.Min), Side.AboveRight),
                ],
                Tone.Quiet,
                Rank: 9));
        }

        foreach (var tick in scene.Y.Ticks)
        {
            scene.Add(
                new(scene.X.Min, tick.Position),
                new(scene.X.Max, tick.Position),
                tick.Position == 0 ? Tone.Quiet : Tone.Grid,
                1,
                isScaffold: true);
        }
    }
}
