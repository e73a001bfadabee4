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
        var chart = new TestPlan().Indicator("a")
            .Goal("a", TargetKind.Cap, 120)
            .Course("a", 2015, 100, 110, 120, 130, 140, 150)
            .Draw("goal-a");
        Assert.Contains(Texts(chart), text => text == "Cap 1,200");
        Assert.Contains(Texts(chart), text => text == "300 over");
        Assert.Single(DrawnLines.Of(chart.Wide, "sk-missed"));
        Assert.Contains("300\u00a0kt over the limit", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_shows_what_was_used_and_what_lies_beyond()
    {
        var chart = new TestPlan().Indicator("a")
            .Goal("a", TargetKind.IncrementBudget, 20)
            .Course("a", 2015, 100, 105, 110, 118, 126, 135)
            .Draw("goal-a");
        Assert.Contains(Texts(chart), text => text == "Allowed 200");
        Assert.Contains(Texts(chart), text => text == "150 over");
        Assert.Contains(Texts(chart), text => text == "350");
        Assert.Equal(5, DrawnLines.Heights(chart.Wide, "fl-line").Length);
        Assert.Equal(2, DrawnLines.Heights(chart.Wide, "fl-missed").Length);
        Assert.Contains("rose by 350\u00a0kt from 2015 to 2020", chart.Description, StringComparison.Ordinal);
        Assert.Contains("175% of the increase allowed", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_budget_shows_what_is_left_of_it()
    {
        var chart = new TestPlan().Indicator("a").Goal("a", TargetKind.IncrementBudget, 20).Course("a", 2015, 100, 105, 108).Draw("goal-a");
        Assert.Contains(Texts(chart), text => text == "120 left");
        Assert.Contains("40.0% of the room is used after 40.0% of the time.", chart.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("over", string.Join(' ', Texts(chart)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_growth_ceiling_is_compared_with_yearly_growth_and_its_mean()
    {
        var chart = new TestPlan().Indicator("a")
            .Goal("a", TargetKind.GrowthCeiling, 3.5m)
            .Course("a", 2015, 100, 110, 99, 99, 99, 161.051m)
            .Draw("goal-a");
        Assert.Superset(
            new HashSet<string> { "+10.0", "−10.0", "Ceiling 3.5%", "Average 10.0%" }, Texts(chart).ToHashSet(StringComparer.Ordinal));
        Assert.Contains("+10.0% in 2016", chart.Description, StringComparison.Ordinal);
        Assert.Contains("10.0% a year since 2015", chart.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("dashed", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_three_goals_on_one_total_have_three_kinds_of_charts()
    {
        var shapes = new[] { TargetKind.Cap, TargetKind.IncrementBudget, TargetKind.GrowthCeiling }
            .Select(
                kind =>
                    new TestPlan().Indicator("a")
                        .Goal("a", kind, kind == TargetKind.Cap ? 120 : 15)
                        .Course("a", 2015, 100, 105, 112, 118)
                        .Draw("goal-a"))
            .Select(
                chart =>
                    (
                        DrawnLines.Heights(chart.Wide, "fl-line").Length,
                        DrawnLines.Of(chart.Wide, "sk-line").Length,
                        DrawnLines.Of(chart.Wide, "sk-path").Length));
        Assert.Distinct(shapes);
    }

    [Fact]
    public void The_required_path_is_dashed_and_ends_at_the_target()
    {
        var chart = new TestPlan().Indicator("a").Goal("a", TargetKind.RelativeChange, -10).Course("a", 2014, 105, 100, 98).Draw("goal-a");
        var path = Assert.Single(DrawnLines.Of(chart.Wide, "sk-path"));
        var target = Assert.Single(DrawnLines.Of(chart.Wide, "sk-target"));
        Assert.Equal(6, path.Length);
        Assert.Equal(path[^1].Y, target[0].Y);
        Assert.InRange(path[^1].X, target[0].X, target[1].X);
        Assert.Contains("stroke-dasharray", chart.Wide, StringComparison.Ordinal);
        Assert.Contains(Texts(chart), text => text == "Target −10%");
    }

    [Fact]
    public void Figures_that_the_plan_sets_for_years_between_are_marked_on_the_path()
    {
        var plain = new TestPlan().Indicator("a").Goal("a", TargetKind.Level, 80).Course("a", 2015, 100, 98).Draw("goal-a");
        var chart = new TestPlan().Indicator("a").Goal("a", TargetKind.Level, 80, milestones: [new(new(2017), 97), new(new(2018), 95)])
            .Course("a", 2015, 100, 98).Draw("goal-a");
        Assert.Equal(Triangles(plain) + 2, Triangles(chart));
        Assert.Contains(Texts(chart), text => text == "970");
        Assert.Contains("970\u00a0kt in 2017 and 950\u00a0kt in 2018", chart.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("sets for the years between", plain.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void About_is_a_band_as_wide_as_its_tolerance()
    {
        var chart = new TestPlan().Indicator("a", direction: Direction.Up)
            .Goal("a", TargetKind.Level, 55, Bound.About, tolerance: 2)
            .Course("a", 2015, 46, 48, 47)
            .Draw("goal-a");
        var ticks = TextBox.AllIn(chart.Wide).Where(text => text.Text is "450" or "500").ToDictionary(text => text.Text, text => text.Top);
        Assert.Equal(0.8 * (ticks["450"] - ticks["500"]), Assert.Single(DrawnLines.Heights(chart.Wide, "fl-grid")), 0.3);
        Assert.Equal(0, Triangles(chart));
    }

    [Fact]
    public void Chained_changes_start_at_zero_and_end_at_the_result()
    {
        var chart = new TestPlan().Indicator("a", Unit.Percent, ObservationKind.YearlyChange)
            .Goal("a", TargetKind.RelativeChange, -14, form: ChangeForm.Logarithmic)
            .Course("a", 2016, -4.06m, -1.57m, 10.86m, 4.49m, 6.89m)
            .Draw("goal-a");
        var line = Assert.Single(DrawnLines.Of(chart.Wide, "sk-line"));
        Assert.Equal(6, line.Length);
        Assert.Contains(Texts(chart), text => text == "+16.93%");
        Assert.Contains("30.93 percentage points", chart.Description.Replace('\u00a0', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Bars_of_yearly_changes_start_at_zero()
    {
        var chart = new TestPlan().Indicator("a", Unit.Percent, ObservationKind.YearlyChange)
            .Course("a", 2016, -4, 6, 2)
            .Draw("indicator-a");
        Assert.Contains(Texts(chart), text => text == "0");
        Assert.Contains(Texts(chart), text => text == "−4");
        Assert.DoesNotContain("does not start at zero", chart.Wide, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_bar_has_its_number_even_at_the_top_of_the_scale()
    {
        var chart = new TestPlan().Indicator("a", Unit.Percent, ObservationKind.YearlyChange).Course("a", 2016, 5, -6, 4.9m, 3, 5)
            .Row("a", 2017, 3, period: new(1, 6)).Draw("indicator-a");
        // Two bars and the axis.
        Assert.Equal(3, Texts(chart).Count(text => text == "+5"));
        Assert.Superset(new HashSet<string> { "−6", "+4.9", "+3" }, Texts(chart).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Sums_are_bars_from_zero()
    {
        var chart = new TestPlan().Indicator("a", kind: ObservationKind.Cumulative, direction: Direction.Up)
            .Goal("a", TargetKind.Cumulative, 50, Bound.AtLeast).Course("a", 2018, 40, 48, 60).Draw("goal-a");
        Assert.Contains(Texts(chart), text => text == "0");
        Assert.Contains("The target was reached.", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_axis_says_so() => Assert.Equal(
        "Year by year, kt. Axis does not start at zero",
        new TestPlan().Indicator("a").Course("a", 2015, 100, 101).Draw("indicator-a").Subtitle);

    [Fact]
    public void Each_tier_has_a_chart()
    {
        var book = new TestPlan().Indicator("cities", Unit.Percent, direction: Direction.Up)
            .Indicator("towns", Unit.Percent, direction: Direction.Up)
            .Tiers("sewage", ("large", "cities", 95), ("small", "towns", 70))
            .Course("cities", 2015, 88, 90).Course("towns", 2015, 50, 55)
            .Draw();
        Assert.NotNull(book.Find(ChartSpeech.English, "goal-sewage-large"));
        Assert.NotNull(book.Find(ChartSpeech.Chinese, "goal-sewage-small"));
    }

    [Fact]
    public void Regions_are_sorted_best_first()
    {
        var chart = new TestPlan().Indicator("a")
            .Row("a", 2020, 30, region: "150100")
            .Row("a", 2020, 10, region: "150200")
            .Row("a", 2020, 20, region: "150300")
            .Draw("region-a");
        var names = TextBox.AllIn(chart.Wide)
            .Where(text => text.Text.StartsWith("Indicator r", StringComparison.Ordinal))
            .OrderBy(text => text.Top)
            .Select(text => text.Text[^6..]);
        Assert.Equal(["150200", "150300", "150100"], names);
    }

    [Fact]
    public void Regions_have_their_own_targets_marked()
    {
        var chart = new TestPlan().Indicator("a", direction: Direction.Up)
            .Goal("a", TargetKind.Level, 20, Bound.AtLeast)
            .Regional(("150100", 40), ("150200", 10))
            .Row("a", 2020, 30, region: "150100")
                .Row("a", 2020, 10, region: "150200")
                .Row("a", 2020, 20, region: "150300")
                .Draw("region-a");
        // Two rows and the key.
        Assert.Equal(3, Triangles(chart));
        Assert.Contains(Texts(chart), text => text == "own target for 2020");
        Assert.Contains("With these figures 1 of 2 reaches its own target for 2020", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Charts_come_in_the_order_of_the_plan()
    {
        var book = new TestPlan().Indicator("b")
            .Indicator("a")
            .Goal("b", TargetKind.ZeroGrowth, 0)
            .Course("a", 2015, 1, 2)
            .Course("b", 2015, 1, 2)
            .Draw();
        Assert.Equal(
            ["zh goal-b", "zh indicator-b", "zh indicator-a", "en goal-b", "en indicator-b", "en indicator-a"],
            book.All.Select(entry => $"{entry.Language} {entry.Chart.Key}"));
    }

    private static int Triangles(Chart chart) => DrawnLines.Filled(chart.Wide, "fl-target");

    private static IEnumerable<string> Texts(Chart chart) => TextBox.AllIn(chart.Wide).Select(box => box.Text);
}
