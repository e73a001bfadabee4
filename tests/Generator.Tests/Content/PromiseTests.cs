using System.Globalization;
using Generator.Assessment;
using Generator.Model;

namespace Generator.Tests.Content;

/// <summary>The promises of the shipped plan: how many stand how, where figures were looked for, and the plan's own words.</summary>
public sealed class PromiseTests
{
    private static IReadOnlyList<GoalAssessment> Judged => ShippedPlan.Assessment.Newest.Goals;

    [Theory]
    [InlineData(Status.Achieved, 3)]
    [InlineData(Status.StatedMet, 3)]
    [InlineData(Status.Missed, 6)]
    [InlineData(Status.NotComparable, 5)]
    [InlineData(Status.Undecided, 6)]
    [InlineData(Status.BaselineOnly, 11)]
    [InlineData(Status.NoData, 39)]
    public void So_many_promises_stand_so(object status, int count)
    {
        Assert.Equal(73, Judged.Count);
        Assert.Equal(count, Judged.Count(goal => goal.Status == (Status)status));
    }

    [Theory]
    [InlineData("fertiliser-zero-growth", Status.Achieved)]
    [InlineData("pesticide-zero-growth", Status.Achieved)]
    [InlineData("coal-capacity-cut", Status.Achieved)]
    [InlineData("steel-capacity-cut", Status.StatedMet)]
    [InlineData("residential-retrofit", Status.Missed)]
    [InlineData("farm-waste-facilities", Status.Undecided)]
    [InlineData("straw-use", Status.Undecided)]
    [InlineData("stop-coverage", Status.Undecided)]
    [InlineData("manure-use", Status.NotComparable)]
    [InlineData("film-recovery", Status.NotComparable)]
    [InlineData("nonfossil-capacity", Status.NotComparable)]
    [InlineData("services-share", Status.NotComparable)]
    [InlineData("solid-waste-reuse", Status.NotComparable)]
    [InlineData("farm-cod-fall", Status.BaselineOnly)]
    [InlineData("farm-ammonia-nitrogen-fall", Status.BaselineOnly)]
    [InlineData("self-monitoring-publication", Status.BaselineOnly)]
    [InlineData("supervisory-monitoring-publication", Status.BaselineOnly)]
    public void The_new_figures_decide_as_far_as_they_reach(string goal, object status) =>
        Assert.Equal((Status)status, Assert.Single(Judged, one => one.Goal.Id.Value == goal).Status);

    [Fact]
    public void Every_promise_without_a_verdict_was_looked_for_once()
    {
        var searches = ShippedPlan.Plan.Searches;
        var without = Judged.Where(goal => !goal.Status.IsVerdict()).Select(goal => goal.Goal.Id.Value).Order(StringComparer.Ordinal);
        var searched = searches.SelectMany(record => record.Goals).Select(goal => goal.Value).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(61, searched.Count);
        Assert.Equal(searched, without);
        Assert.Equal(43, searches.Sum(record => record.Terms.Length));
        Assert.All(searches, record =>
        {
            Assert.Equal("2026-11-26", record.Date);
            Assert.True(record.Times >= record.Terms.Length, record.Terms[0]);
            Assert.Contains(SearchKind.GovernmentPages, record.Kinds);
            Assert.Contains(SearchKind.Press, record.Kinds);
            Assert.Contains(ShippedPlan.Plan.Departments, department => department.Id == record.Department);
        });
    }

    [Fact]
    public void Every_promise_action_and_result_names_its_sentence_in_the_plan()
    {
        var sections = ShippedPlan.Plan.Chapters.SelectMany(chapter => chapter.Sections).ToList();
        var places = sections.SelectMany(section =>
            section.Goals.Select(goal => goal.Place)
                .Concat(section.Measures.Select(measure => measure.Place))
                .Concat(section.Results.Select(result => result.Place))).ToList();
        Assert.Equal(357, places.Count);
        Assert.All(places, place => Assert.InRange(place.Sentence ?? 0, 1, 8));
    }

    [Theory]
    [InlineData("net-coal-rate-existing-units", Bound.Below, 332)]
    [InlineData("net-coal-rate-new-units", Bound.Below, 315)]
    [InlineData("green-buildings", Bound.Above, 50)]
    [InlineData("net-coal-rate", Bound.AtMost, 325)]
    [InlineData("energy-growth-ceiling", Bound.AtMost, "3.5")]
    public void Strict_words_are_strict_bounds(string goal, object bound, decimal value)
    {
        var target = TargetOf(goal);
        Assert.Equal((Bound)bound, target.Bound);
        Assert.Equal(value, target.Value);
    }

    [Fact]
    public void Every_about_quotes_the_plan()
    {
        var about = Targets().Where(target => target.Bound is Bound.About or Bound.Below or Bound.Above).ToList();
        Assert.Equal(11, about.Count);
        Assert.All(about, target => Assert.NotNull(target.Said));
        Assert.Equal("113%左右", TargetOf("energy-saving-task").Said![new("zh")]);
        Assert.Equal("约43万立方米/日", TargetOf("sewage-capacity-upgrade").Said![new("zh")]);
        Assert.Contains("基本", TargetOf("stop-coverage").Said![new("zh")], StringComparison.Ordinal);
        Assert.Contains(Targets(), target => target.Said?[new("zh")] == "30%以上");
    }

    [Fact]
    public void A_base_year_that_the_plan_does_not_name_is_marked()
    {
        Assert.Equal(
            [
                "farm-ammonia-nitrogen-fall", "farm-cod-fall", "fertiliser-zero-growth", "hulun-lake-nitrogen",
                "industrial-energy-intensity", "pesticide-zero-growth", "public-energy-per-area", "public-energy-per-head",
                "wuliangsuhai-nitrogen",
            ],
            ShippedPlan.Plan.Goals.Where(goal => goal.Commitment is Commitment.Single { Target.BaseYearIsImplied: true })
                .Select(goal => goal.Id.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_four_energy_targets_stand_on_official_figures()
    {
        var checks = ShippedPlan.Plan.Goals.Where(goal => goal.OfficialCheck is not null).ToList();
        Assert.Equal(
            ["energy-intensity-fall", "energy-increment-budget", "energy-growth-ceiling", "energy-cap"],
            checks.Select(goal => goal.Id.Value));
        Assert.All(checks, goal =>
        {
            Assert.True(goal.OfficialCheck!.Stands);
            Assert.Equal(2, goal.OfficialCheck.Rows.Length);
            Assert.Contains(
                goal.Id.Value == "energy-intensity-fall" ? "6.89%" : "7.1%",
                goal.OfficialCheck.Says[new("en")],
                StringComparison.Ordinal);
        });

        // What the sentences say, computed anew: 9.5 % and 6.89 % chained; 18,930 and 6,562 against the cap and the ceiling.
        Assert.Equal(17.0m, decimal.Round(((1.095m * 1.0689m) - 1) * 100, 1));
        Assert.Equal(25492, 18930 + 6562);
        Assert.Equal("7.7", ((Math.Pow(25492.0 / 18930.0, 0.25) - 1) * 100).ToString("F1", CultureInfo.InvariantCulture));
    }

    private static IEnumerable<Target> Targets() => ShippedPlan.Plan.Goals.SelectMany(goal => goal.Commitment switch
    {
        Commitment.Single single => [single.Target],
        Commitment.Tiered tiered => tiered.Tiers.Select(tier => tier.Target),
        _ => Enumerable.Empty<Target>(),
    });

    private static Target TargetOf(string goal) =>
        Assert.IsType<Commitment.Single>(Assert.Single(ShippedPlan.Plan.Goals, one => one.Id.Value == goal).Commitment).Target;
}
