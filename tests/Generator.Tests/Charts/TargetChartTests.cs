using Generator.Charts;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Charts;

/// <summary>Targets, limits and required paths of every kind.</summary>
public sealed class TargetChartTests
{
    [Fact]
    public void A_limit_shows_by_how_much_it_is_exceeded()
    {
        var chart = new TestPlan().Indicator("a").Goal("a", TargetKind.Cap, 120).Course("a", 2015, 100, 110, 120, 130, 140, 150).Draw("goal-a");
        Assert.Contains(Texts(chart), text => text == "Cap 1,200");
        Assert.Contains(Texts(chart), text => text == "300 over");
        Assert.Single(DrawnLines.Of(chart.Svg, "sk-missed"));
        Assert.Contains("300\u00a0kt over the limit", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_required_path_is_dashed_and_ends_at_the_target()
    {
        var chart = new TestPlan().Indicator("a").Goal("a", TargetKind.RelativeChange, -10).Course("a", 2014, 105, 100, 98).Draw("goal-a");
        var path = Assert.Single(DrawnLines.Of(chart.Svg, "sk-path"));
        var target = Assert.Single(DrawnLines.Of(chart.Svg, "sk-target"));
        Assert.Equal(6, path.Length);
        Assert.Equal(path[^1].Y, target[0].Y);
        Assert.InRange(path[^1].X, target[0].X, target[1].X);
        Assert.Contains("stroke-dasharray", chart.Svg, StringComparison.Ordinal);
        Assert.Contains(Texts(chart), text => text == "Target −10%");
    }

    [Fact]
    public void Chained_changes_start_at_zero_and_end_at_the_result()
    {
        var chart = new TestPlan().Indicator("a", Unit.Percent, ObservationKind.YearlyChange)
            .Goal("a", TargetKind.RelativeChange, -14, form: ChangeForm.Logarithmic)
            .Course("a", 2016, -4.06m, -1.57m, 10.86m, 4.49m, 6.89m)
            .Draw("goal-a");
        var line = Assert.Single(DrawnLines.Of(chart.Svg, "sk-line"));
        Assert.Equal(6, line.Length);
        Assert.Contains(Texts(chart), text => text == "+16.93%");
        Assert.Contains("30.93 percentage points", chart.Description.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_of_yearly_changes_start_at_zero()
    {
        var chart = new TestPlan().Indicator("a", Unit.Percent, ObservationKind.YearlyChange).Course("a", 2016, -4, 6, 2).Draw("indicator-a");
        Assert.Contains(Texts(chart), text => text == "0");
        Assert.Contains(Texts(chart), text => text == "−4");
        Assert.DoesNotContain("does not start at zero", chart.Svg, StringComparison.Ordinal);
    }

    [Fact]
    public void Sums_are_bars_from_zero()
    {
        var chart = new TestPlan().Indicator("a", kind: ObservationKind.Cumulative, direction: Direction.Up)
            .Goal("a", TargetKind.Cumulative, 50, Bound.AtLeast).Course("a", 2018, 40, 48, 60).Draw("goal-a");
        Assert.Contains(Texts(chart), text => text == "0");
        Assert.Contains("The target is reached.", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_axis_says_so() => Assert.Contains(
        Texts(new TestPlan().Indicator("a").Course("a", 2015, 100, 101).Draw("indicator-a")), text => text.Contains("does not start at zero", StringComparison.Ordinal));

    [Fact]
    public void Each_tier_has_a_chart()
    {
        var book = new TestPlan().Indicator("cities", Unit.Percent, direction: Direction.Up).Indicator("towns", Unit.Percent, direction: Direction.Up)
            .Tiers("sewage", ("large", "cities", 95), ("small", "towns", 70))
            .Course("cities", 2015, 88, 90).Course("towns", 2015, 50, 55)
            .Draw();
        Assert.NotNull(book.Find(ChartSpeech.English, "goal-sewage-large"));
        Assert.NotNull(book.Find(ChartSpeech.Chinese, "goal-sewage-small"));
    }

    [Fact]
    public void Regions_are_sorted_best_first()
    {
        var chart = new TestPlan().Indicator("a").Row("a", 2020, 30, region: "150100").Row("a", 2020, 10, region: "150200").Row("a", 2020, 20, region: "150300").Draw("region-a");
        var names = TextBox.AllIn(chart.Svg).Where(text => text.Text.StartsWith("Indicator r", StringComparison.Ordinal)).OrderBy(text => text.Top).Select(text => text.Text[^6..]);
        Assert.Equal(["150200", "150300", "150100"], names);
    }

    [Fact]
    public void Charts_come_in_the_order_of_the_plan()
    {
        var book = new TestPlan().Indicator("b").Indicator("a").Goal("b", TargetKind.ZeroGrowth, 0).Course("a", 2015, 1, 2).Course("b", 2015, 1, 2).Draw();
        Assert.Equal(
            ["zh goal-b", "zh indicator-b", "zh indicator-a", "en goal-b", "en indicator-b", "en indicator-a"],
            book.All.Select(entry => $"{entry.Language} {entry.Chart.Key}"));
    }

    private static IEnumerable<string> Texts(Chart chart) => TextBox.AllIn(chart.Svg).Select(box => box.Text);
}
