using System.Text.RegularExpressions;

namespace Generator.SiteTests.Acceptance;

/// <summary>The plan marks no target as binding: the eight of chapter 2, section 3 are its main targets, and are called that.</summary>
public sealed partial class MainTargetTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh", "主要目标")]
    [InlineData("en", "Main target")]
    public void Eight_promises_are_main_targets(string tag, string word)
    {
        var tags = site.Document($"{tag}/goals.html").QuerySelectorAll(".goal-table .tag").Select(element => PageText.Of(element)).ToList();
        Assert.Equal(Enumerable.Repeat(word, 8), tags);
        var home = site.Document($"{tag}/index.html");
        Assert.Equal(8, home.QuerySelectorAll(".wall > .main-target").Length);
        Assert.Equal(8, site.Document($"{tag}/chapters/targets/main-targets.html").QuerySelectorAll("article.goal .tag[title]").Length);
    }

    /// <summary>
    /// Where the plan itself speaks of binding targets, in a measure of the introduction to the chapter on energy, its words are passed on.
    /// </summary>
    [Fact]
    public void Nothing_else_is_called_binding() => Faults.None(
        from passage in SiteText.All(site)
        where !MaySay().IsMatch(passage.File)
        from found in Binding().Matches(passage.Text)
        select $"{passage.File}: {SiteText.Around(passage.Text, found)}");

    [GeneratedRegex(@"约束性|\b[Bb]inding\b", RegexOptions.None, -1)]
    private static partial Regex Binding();

    [GeneratedRegex(@"chapters/energy/introduction|/report|/search|assets/search|/annex|api/measures", RegexOptions.None, -1)]
    private static partial Regex MaySay();
}
