using Generator.Assessment;

namespace Generator.SiteTests.Acceptance;

/// <summary>What cannot be checked stands at the department to be asked, with where and when it was looked for, and how to ask.</summary>
public sealed class UnansweredTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_promise_without_verdict_is_listed_once(string tag)
    {
        var listed = site.Document($"{tag}/unanswered.html").QuerySelectorAll("[data-item] > a")
            .Where(link => link.Closest("#stated") is null)
            .Select(link => link.GetAttribute("href")!.Split('#')[1]).Order(StringComparer.Ordinal);
        var open = site.Assessment.Newest.Goals.Where(goal => !goal.Status.IsVerdict())
            .Select(goal => goal.Goal.Id.Value)
            .Order(StringComparer.Ordinal);
        Assert.Equal(open, listed);
    }

    /// <summary>Their own pages say that nobody can check them, and so does this one, apart from those without any word.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void What_is_only_stated_to_be_met_has_its_own_list(string tag)
    {
        var listed = site.Document($"{tag}/unanswered.html").QuerySelectorAll("#stated [data-item] > a")
            .Select(link => link.GetAttribute("href")!.Split('#')[1]).Order(StringComparer.Ordinal);
        Assert.Equal(["nox-fall", "so2-fall", "steel-capacity-cut"], listed);
        var home = site.Document($"{tag}/index.html").QuerySelector("a[href='unanswered.html#stated']");
        Assert.Equal("3", PageText.Of(home!.QuerySelector("b")));
    }

    [Theory]
    [InlineData("zh", "2026年11月26日")]
    [InlineData("en", "26 November 2026")]
    public void Each_search_tells_its_day_and_words(string tag, string day)
    {
        var page = site.Document($"{tag}/unanswered.html");
        Assert.Null(page.GetElementById("unrecorded"));
        Assert.Equal(12, page.QuerySelectorAll("main > section[id^=department-]").Length);
        var searches = page.QuerySelectorAll(".search-line").ToList();
        Assert.Equal(page.QuerySelectorAll(".search-record").Length, searches.Count);
        Assert.All(searches, search => Assert.Contains(day, PageText.Of(search), StringComparison.Ordinal));
        Assert.All(searches, search => Assert.NotEmpty(search.QuerySelectorAll(".term")));
    }

    [Theory]
    [InlineData("zh", "申请人：")]
    [InlineData("en", "Applicant:")]
    public void A_model_letter_stands_below(string tag, string opening) =>
        Assert.Contains(
            opening, PageText.Of(
                site.Document($"{tag}/unanswered.html").QuerySelector("#how-to-ask blockquote")), StringComparison.Ordinal);
}
