namespace Generator.SiteTests.Acceptance;

/// <summary>Deadlines that had passed before the plan was issued say so, and the plan's dates stand where readers look for them.</summary>
public sealed class DeadlineTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh", "有6项的日期早于规划印发日，印发时已经过期。", "2018年3月23日")]
    [InlineData("en", "Dates that had passed before the plan was issued: 6.", "23 March 2018")]
    public void Six_deadlines_had_passed_when_the_plan_was_issued(string tag, string sentence, string issued)
    {
        var list = site.Document($"{tag}/milestones.html");
        Assert.Equal([sentence], list.QuerySelectorAll(".before-plan").Select(PageText.Of));
        Assert.Contains(issued, PageText.Of(list.QuerySelector(".plan-dates")), StringComparison.Ordinal);
        var cards = site.Pages
            .Where(page => page.StartsWith($"{tag}/chapters/", StringComparison.Ordinal))
            .SelectMany(page => site.Document(page).QuerySelectorAll("article.goal:has(.before-plan)"))
            .ToList();
        Assert.Equal(
            ["black-smoke", "kitchen-fumes", "national-five-fuels", "park-sewage-plants", "ultra-low-new-coal-units", "yellow-label-cars"],
            cards.Select(card => card.Id!).Order(StringComparer.Ordinal));
        Assert.All(cards, card => Assert.Contains(issued, PageText.Of(card.QuerySelector(".before-plan")), StringComparison.Ordinal));
    }

    /// <summary>That it has no number in our copy stands where its record is, and not in passing.</summary>
    [Theory]
    [InlineData("zh", "2018年3月23日", "2018年3月28日", "文号")]
    [InlineData("en", "23 March 2018", "28 March 2018", "ocument number")]
    public void The_dates_of_the_plan_stand_on_its_pages(string tag, string issued, string published, string number)
    {
        foreach (var page in (string[])["index", "milestones", "about", "sources/plan"])
        {
            string[] expected = page is "about" or "sources/plan" ? [issued, published, number] : [issued, published];
            var text = PageText.Of(site.Document($"{tag}/{page}.html").QuerySelector("main"));
            Assert.All(expected, words => Assert.True(text.Contains(words, StringComparison.Ordinal), $"{page}: {words}"));
        }
    }
}
