using Generator.Pages.Views;

namespace Generator.Tests.Pages;

/// <summary>What an indicator's page says of its better end: the plan's wish only where a goal of the plan rests on it.</summary>
public sealed class IndicatorViewTests
{
    [Theory]
    [InlineData("zh", "energy-total", "规划希望它下降")]
    [InlineData("en", "energy-total", "The plan wants it to fall")]
    [InlineData("zh", "energy-intensity-level", "越低越好（本报告的看法，规划没有为它定目标）")]
    [InlineData("en", "energy-intensity-level", "Lower is better (this report’s view: the plan sets no target for it)")]
    [InlineData("zh", "surface-water-good-ratio", "越高越好（本报告的看法，规划没有为它定目标）")]
    [InlineData("zh", "capacity-wind", "仅作背景，规划没有提出方向")]
    public void The_better_end_is_the_plans_only_where_it_has_a_goal(string tag, string indicator, string expected) =>
        Assert.Equal(
            expected, IndicatorView.Of(ShippedPlan.Site(tag), ShippedPlan.Plan.Indicators[new(indicator)]).DirectionWord);
}
