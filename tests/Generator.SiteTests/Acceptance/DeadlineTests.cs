namespace Generator.SiteTests.Acceptance;

/// <summary>Deadlines that had passed before the plan was issued say so, and the plan's dates stand where readers look for them.</summary>
public sealed class DeadlineTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh", "2018年3月23日")]
    [InlineData("en", "23 March 2018")]
    public void Six_deadlines_had_passed_when_the_plan_was_issued(string tag, string issued)
    {
        var cards = site.Document($"{tag}/milestones.html")
            .QuerySelectorAll("article.goal")
            .Where(card => card.QuerySelector(".before-plan") is not null)
            .ToList();
        Assert.Equal(
            ["black-smoke", "kitchen-fumes", "national-five-fuels", "park-sewage-plants", "ultra-low-new-coal-units", "yellow-label-cars"],
            cards.Select(card => card.Id!).Order(StringComparer.Ordinal));
        Assert.All(cards, card => Assert.Contains(issued, PageText.Of(card.QuerySelector(".before-plan")), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "2018年3月23日", "2018年3月28日", "文号")]
    [InlineData("en", "23 March 2018", "28 March 2018", "ocument number")]
    public void The_dates_of_the_plan_stand_on_its_pages(string tag, params string[] expected)
    {
        foreach (var page in (string[])["index", "milestones", "about", "sources/plan"])
        {
            var text = PageText.Of(site.Document($"{tag}/{page}.html").QuerySelector("main"));
            Assert.All(expected, words => Assert.True(text.Contains(words, StringComparison.Ordinal), $"{page}: {words}"));
        }
    }
}
