using Generator.Assessment;
using Generator.Model;

namespace Generator.Tests.Assessment;

/// <summary>The shipped plan as its newest edition judges it: how good the evidence is, and what the checks of the plan come to.</summary>
public sealed class ShippedJudgementTests
{
    [Theory]
    [InlineData("energy-intensity-fall", "Robust High Reprint True")]
    [InlineData("energy-cap", "Robust High Compiled True")]
    [InlineData("energy-increment-budget", "Robust High Compiled True")]
    [InlineData("energy-growth-ceiling", "Robust High Compiled True")]
    [InlineData("so2-fall", "Limited Untested Reported False")]
    [InlineData("nox-fall", "Limited Untested Reported False")]
    [InlineData("steel-capacity-cut", "Limited Untested Reported False")]
    [InlineData("coal-capacity-cut", "Medium Untested Reported False")]
    [InlineData("fertiliser-zero-growth", "Medium Untested Compiled False")]
    [InlineData("pesticide-zero-growth", "Medium Untested Compiled False")]
    [InlineData("residential-retrofit", "Medium Untested Reported False")]
    [InlineData("park-sewage-plants", "Medium Untested Reported False")]
    [InlineData("straw-use", "Medium Low Reported ")]
    [InlineData("services-share", "Limited Untested Reported ")]
    public void The_evidence_of_a_promise_is_so_good(string goal, string rating)
    {
        var judged = Assert.Single(ShippedPlan.Assessment.Newest.Goals, one => one.Goal.Id.Value == goal).Rating;

        Assert.Equal(rating, $"{judged.Strength} {judged.Agreement} {judged.WeakestClass} {judged.StandsOnOfficial}");
    }

    /// <summary>A figure that was worked out is no better than what it was worked out from, whatever its own source is.</summary>
    [Theory]
    [InlineData("energy-total", 2015, "Compiled")]
    [InlineData("energy-total", 2019, "Compiled")]
    [InlineData("energy-total", 2020, "Compiled")]
    [InlineData("energy-intensity-change", 2020, "Official")]
    [InlineData("energy-intensity-change", 2019, "Reprint")]
    public void A_figure_rests_on_a_class_of_source(string indicator, int year, string weakest)
    {
        var release = ShippedPlan.Assessment.Newest;
        var row = release.Find(new(indicator), ShippedPlan.Plan.Region)!.Points
            .First(point => point.IsYearlyNumber && point.Year == new Year(year));

        Assert.Equal(weakest, new Lineage(ShippedPlan.Plan, release.Series).WeakestClass(row.Current).ToString());
    }

    [Fact]
    public void Twenty_checks_of_the_plan_come_out_so()
    {
        var audit = ShippedPlan.Assessment.Audit;

        Assert.Equal(20, audit.Select(check => check.Id).Distinct().Count());
        Assert.Equal(4, audit.Count(check => check.Kind == "restated-level" && check.Outcome == AuditOutcome.Agrees));
        Assert.Equal(
            ["completion-ammonia-nitrogen-fall-2010-2015"],
            audit.Where(check => check.IsCutToWhole && check.Outcome == AuditOutcome.Differs).Select(check => check.Id));
        Assert.Equal(
            ["ceiling-against-cap", "services-gap", "intensity-since-2005"],
            audit.Where(check => check.Kind == "consistency" && check.Outcome == AuditOutcome.Agrees).Select(check => check.Id));
    }
}
