using Generator.Model;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// A change is a change since some year, and the card says since which, also where that year's figure was never published.
/// </summary>
public sealed class BaseYearTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_goal_that_counts_from_a_year_names_it(string tag) => Faults.None(
        from chapter in site.Plan.Chapters
        from section in chapter.Sections
        from goal in section.Goals
        from target in goal.Commitment.Targets
        where target.Kind is TargetKind.RelativeChange or TargetKind.IncrementBudget or TargetKind.GrowthCeiling or TargetKind.ZeroGrowth
        let card = site.Document($"{tag}/chapters/{chapter.Slug}/{section.Slug}.html").GetElementById(goal.Id.Value)
        where !PageText.Of(card).Contains(target.BaseYear.ToString(), StringComparison.Ordinal)
        select $"{goal.Id}: {target.BaseYear} is missing");
}
