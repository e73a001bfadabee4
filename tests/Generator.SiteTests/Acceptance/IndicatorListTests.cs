
namespace Generator.SiteTests.Acceptance;

/// <summary>What was measured is found without knowing where the plan speaks of it, and told once where it is found.</summary>
public sealed class IndicatorListTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh", "全部指标", "地区生产总值")]
    [InlineData("en", "All indicators", "Gross domestic product")]
    public void Every_indicator_is_listed_once_with_its_finding(string tag, string title, string name)
    {
        var page = site.Document($"{tag}/indicators.html");
        var links = page.QuerySelectorAll("main .items > li > a").ToList();
        Assert.Equal(title, PageText.Of(page.QuerySelector("h1")));
        Assert.Equal(
            site.Plan.Indicators.Keys.Select(id => $"indicators/{id}.html").Order(StringComparer.Ordinal),
            links.Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
        Assert.Contains(links, link => PageText.Of(link) == name);
        Faults.None(
            from link in links
            where PageText.Of(link.NextElementSibling).Length < 5
            select $"{link.GetAttribute("href")}: no finding");
    }

    /// <summary>Where a promise and results of the period before speak of an indicator, it is listed under the promise.</summary>
    [Fact]
    public void An_indicator_is_listed_under_the_chapter_that_promises_something_of_it()
    {
        var link = site.Document("en/indicators.html").QuerySelector("a[href='indicators/so2-emissions.html']")!;
        Assert.EndsWith("Overall requirements", PageText.Of(link.Closest("section")!.QuerySelector("h2")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_indicator_leads_to_the_list_and_is_reached_from_every_page(string tag)
    {
        var page = site.Document($"{tag}/indicators/gdp.html");
        Assert.Single(page.QuerySelectorAll(".breadcrumb a[href='../indicators.html']"));
        Assert.Single(page.QuerySelectorAll(".footer-nav a[href='../indicators.html']"));
    }

    /// <summary>The opening sentence is the promise's reason, which the promise below need not repeat word by word.</summary>
    [Theory]
    [InlineData("zh/indicators/so2-emissions.html")]
    [InlineData("en/indicators/so2-emissions.html")]
    [InlineData("en/indicators/energy-intensity-change.html")]
    public void An_indicators_page_says_once_what_happened(string path)
    {
        var page = site.Document(path);
        var lead = PageText.Of(page.QuerySelector(".lead"));
        Assert.True(lead.Length > 10, lead);
        Assert.DoesNotContain(page.QuerySelectorAll("article.goal p"), text => PageText.Of(text) == lead);
    }

    /// <summary>Figures of places at one time are no series.</summary>
    [Theory]
    [InlineData("zh", "数字，亿元", "逐年")]
    [InlineData("en", "Region by region, bn yuan", "Year by year")]
    public void A_ranking_says_its_unit_and_not_that_it_goes_by_years(string tag, string unit, string series)
    {
        var page = site.Document($"{tag}/indicators/gdp.html");
        var ranking = PageText.Of(page.QuerySelector("section[aria-labelledby=regional] figcaption"));
        Assert.Contains(unit, ranking, StringComparison.Ordinal);
        Assert.DoesNotContain(series, ranking, StringComparison.OrdinalIgnoreCase);
    }
}
