using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>The captions of charts: the goal, its tier where it has several, and what the axis shows.</summary>
internal sealed class ChartCaptions(PlanWords plan)
{
    private readonly Words words = plan.Words;

    public string OfCourse(Goal goal, Tier? tier, TargetCourse course, string unit) =>
        words.Fill("chart.caption", ("name", Name(goal, tier, course)), ("unit", unit));

    public string OfChange(Goal goal, Tier? tier, TargetCourse course) =>
        words.Fill("chart.caption_change", ("goal", Name(goal, tier, course)), ("base_year", course.Target.BaseYear.ToString()));

    public string OfRoom(Goal goal, Target target, string unit) =>
        words.Fill("chart.caption_room", ("goal", plan.Text(goal.Title)), ("base_year", target.BaseYear.ToString()), ("unit", unit));

    public string OfGrowth(Goal goal) => words.Fill("chart.caption_growth", ("goal", plan.Text(goal.Title)));

    public string OfTiers(Goal goal, Year year, string unit, bool isEmpty) => words.Fill(
        isEmpty ? "chart.caption_tiers_empty" : "chart.caption_tiers",
        ("goal", plan.Text(goal.Title)),
        ("year", year.ToString()),
        ("unit", unit));

    public string OfIndicator(Indicator indicator, string unit) =>
        words.Fill("chart.caption", ("name", plan.Text(indicator.Name)), ("unit", unit));

    /// <param name="indicator">What was measured.</param>
    /// <param name="one">Any of the figures, which are all of the same time.</param>
    /// <param name="unit">The unit's symbol.</param>
    public string OfRegions(Indicator indicator, Observation one, string unit) => words.Fill(
        "chart.caption_regions", ("indicator", plan.Text(indicator.Name)), ("when", plan.Times.When(one)), ("unit", unit));

    public string OfOverview(LocalizedText title) => words.Fill("chart.overview_caption", ("title", plan.Text(title)));

    /// <summary>An increment or a growth rate is drawn on the level that it limits, so the caption names the level too.</summary>
    private string Name(Goal goal, Tier? tier, TargetCourse course) => (tier?.Name, course.Target.Kind) switch
    {
        ({ } name, _) => Part(goal, name),
        (_, TargetKind.IncrementBudget or TargetKind.GrowthCeiling) => Part(goal, course.Indicator.Name),
        _ => plan.Text(goal.Title),
    };

    private string Part(Goal goal, LocalizedText part) =>
        words.Fill("chart.caption_tier", ("goal", plan.Text(goal.Title)), ("part", plan.Text(part)));
}
