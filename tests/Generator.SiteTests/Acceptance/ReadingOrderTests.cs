namespace Generator.SiteTests.Acceptance;

/// <summary>Previous and next lead through the whole site: no page is a dead end, and none lies outside of the walk.</summary>
public sealed class ReadingOrderTests(BuiltSite site)
{
    private static readonly Uri Root = new("https://site.test/");

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Next_leads_from_the_home_page_over_every_page_to_the_last(string language)
    {
        var walk = Walk($"{language}/index.html", "next");
        var pages = site.Pages.Where(page => page.StartsWith(language + "/", StringComparison.Ordinal) && !EmbedTests.IsEmbed(page));
        Assert.Equal(pages.Order(StringComparer.Ordinal), walk.Order(StringComparer.Ordinal));
        Assert.Equal(walk.Reverse<string>(), Walk(walk[^1], "prev"));
    }

    /// <summary>A chapter's last section leads to the next chapter, the last chapter's to the list of promises.</summary>
    [Theory]
    [InlineData("zh/index.html", "zh/chapters/foundation.html")]
    [InlineData("zh/chapters/foundation.html", "zh/chapters/foundation/achievements.html")]
    [InlineData("zh/chapters/foundation/situation.html", "zh/chapters/targets.html")]
    [InlineData("en/chapters/targets/main-targets.html", "en/chapters/energy.html")]
    [InlineData("en/chapters/reform/leadership.html", "en/goals.html")]
    public void The_plan_is_read_chapter_by_chapter(string page, string next) => Assert.Equal(next, Neighbour(page, "next"));

    private List<string> Walk(string first, string direction)
    {
        List<string> walk = [first];
        while (Neighbour(walk[^1], direction) is { } next)
        {
            Assert.DoesNotContain(next, walk);
            walk.Add(next);
        }

        return walk;
    }

    private string? Neighbour(string page, string direction) =>
        site.Document(page).QuerySelector($".pager a[rel={direction}]")?.GetAttribute("href") is { } link
            ? new Uri(new Uri(Root, page), link).AbsolutePath[1..]
            : null;
}
