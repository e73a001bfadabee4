using Generator.Charts;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Charts;

/// <summary>The targets of a tiered goal stand in one chart, each in its row.</summary>
public sealed class TierChartTests
{
    private const double FirstRadius = 4;
    private const double LatestRadius = 5.5;

    [Fact]
    public void Without_a_figure_only_targets_are_shown_and_the_title_says_so()
    {
        var chart = Plan().Draw("goal-sewage");
        Assert.Equal(["≥\u00a0950", "≥\u00a0700"], Texts(chart).Where(text => text.StartsWith('≥')));
        Assert.Contains("no figure was found", chart.Title, StringComparison.Ordinal);
        Assert.Contains("No figure was found for any of them", chart.Description, StringComparison.Ordinal);
        Assert.Equal("Source: Indicator source", chart.SourceLine);
        Assert.Empty(DrawnLines.Circles(chart.Wide, "fl-line", LatestRadius));
    }

    [Fact]
    public void Each_tier_shows_where_it_began_and_where_it_stands()
    {
        var chart = Plan().Course("cities", 2015, 88, 90).Course("towns", 2015, 50, 71).Draw("goal-sewage");
        Assert.Equal(2, DrawnLines.Circles(chart.Wide, "fl-quiet", FirstRadius).Length);
        var latest = DrawnLines.Circles(chart.Wide, "fl-line", LatestRadius);
        Assert.Equal(2, latest.Length);
        Assert.True(latest[0].X > latest[1].X && latest[0].Y < latest[1].Y);
        Assert.Contains(
            "Indicator small rose from 500\u00a0kt in 2015 to 710\u00a0kt in 2016.", chart.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("no published figure", chart.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void One_figure_of_one_tier_is_shown_among_the_targets()
    {
        var chart = Plan().Course("cities", 2015, 88).Draw("goal-sewage");
        Assert.Single(DrawnLines.Circles(chart.Wide, "fl-quiet", FirstRadius));
        Assert.Empty(DrawnLines.Circles(chart.Wide, "fl-line", LatestRadius));
        Assert.Null(Plan().Course("cities", 2015, 88).Draw().Find(ChartSpeech.English, "goal-sewage-large"));
    }

    private static TestPlan Plan() =>
        new TestPlan().Indicator("cities", direction: Direction.Up).Indicator("towns", direction: Direction.Up)
        .Tiers("sewage", ("large", "cities", 95), ("small", "towns", 70));

    private static IEnumerable<string> Texts(Chart chart) => TextBox.AllIn(chart.Wide).Select(box => box.Text);
}
