using Generator.Charts.Drawing;

namespace Generator.Tests.Charts.Drawing;

/// <summary>Tick labels never touch, and the ones that stay are the round ones.</summary>
public sealed class TickThinningTests
{
    [Theory]
    [InlineData(2015, 2020, 60, "2015 2016 2017 2018 2019 2020")]
    [InlineData(2010, 2020, 30, "2010 2015 2020")]
    [InlineData(1980, 2020, 8, "1980 1990 2000 2010 2020")]
    [InlineData(2016, 2019, 30, "2017 2019")]
    public void Round_years_stay(int first, int last, float pixels, string expected) =>
        Assert.Equal(expected, string.Join(' ', TickThinning.Thin(
        [.. Enumerable.Range(first, last - first + 1).Select(year => new AxisTick(year, $"{year}"))],
        tick => ((float)(tick.Position - first) * pixels, ((float)(tick.Position - first) * pixels) + 36)).Select(tick => tick.Label)));

    /// <summary>An axis that runs to both sides of zero keeps its zero, wherever it lies among the ticks.</summary>
    [Theory]
    [InlineData(-200, 300, "-200 0 200")]
    [InlineData(-100, 300, "0 200")]
    [InlineData(0, 300, "0 200")]
    public void Zero_stays(int first, int last, string expected) =>
        Assert.Equal(expected, string.Join(' ', TickThinning.Thin(
        [.. Enumerable.Range(0, ((last - first) / 100) + 1).Select(step => new AxisTick(first + (100 * step), $"{first + (100 * step)}"))],
        tick => ((float)tick.Position / 4, ((float)tick.Position / 4) + 36)).Select(tick => tick.Label)));
}
