namespace Generator.SiteTests.Acceptance;

/// <summary>
/// The early warning is shown with its rule, the whole country and our region in it, and no claim that there were no limits.
/// </summary>
public sealed class BarometerTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh", "目标值10%", "西藏", "内蒙古")]
    [InlineData("en", "more than 10% of the target", "Tibet", "Inner Mongolia")]
    public void The_page_of_regions_shows_rule_country_and_home(string language, string limit, string without, string home)
    {
        var page = site.Document($"{language}/regions.html");
        var section = page.QuerySelector("section[aria-labelledby=barometer]")!;

        Assert.Contains(limit, section.TextContent, StringComparison.Ordinal);
        Assert.Contains(without, section.QuerySelector(".no-level")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([9, 2, 19, 5, 1, 24], section.QuerySelectorAll("ul.named").Select(list => list.QuerySelectorAll("li").Length));
        Assert.Equal([home, home], section.QuerySelectorAll("li[aria-current]").Select(item => item.TextContent));
        Assert.All(
            section.QuerySelectorAll("a[href*='ndrc-barometer']"), link =>
                Assert.Contains("sources/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    /// <summary>A bare digit does not tell that 1 is the gravest.</summary>
    [Theory]
    [InlineData("zh", "一级：")]
    [InlineData("en", "Level 1,")]
    public void A_level_is_told_in_words(string language, string word) => Assert.All(
        (string[])["barometer-intensity", "barometer-total"],
        indicator => Assert.Contains(
            site.Document($"{language}/indicators/{indicator}.html").QuerySelectorAll(".figure-table td"),
            cell => cell.TextContent.Contains(word, StringComparison.Ordinal)));
}
