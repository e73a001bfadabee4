using System.Xml.Linq;

namespace Generator.SiteTests.Acceptance;

/// <summary>Each correction stands on its page and in the feed, and who is responsible stands on every page.</summary>
public sealed class CorrectionTests(BuiltSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_correction_says_what_was_wrong_what_stands_there_now_and_where(string tag)
    {
        var language = site.Plan.Languages.Single(known => known.Tag == tag);
        var page = site.Document($"{tag}/corrections.html");
        Assert.NotEmpty(site.Plan.Corrections);
        Assert.Equal(
            site.Plan.Corrections.Select(correction => correction.Id), page
                .QuerySelectorAll("article.correction")
                .Select(article => article.Id));
        Assert.All(site.Plan.Corrections, correction =>
        {
            var article = page.GetElementById(correction.Id)!;
            var text = PageText.Of(article);
            Assert.Contains(PageText.Plain(correction.Was[language]), text, StringComparison.Ordinal);
            Assert.Contains(PageText.Plain(correction.Now[language]), text, StringComparison.Ordinal);
            Assert.Equal(correction.Pages.Length, article.QuerySelectorAll("a[href]").Length);
        });
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_feed_has_every_correction_and_edition_the_newest_first(string tag)
    {
        var entries = XDocument.Parse(site.Text($"{tag}/feed.xml")).Root!.Elements(Atom + "entry").ToList();
        Assert.Equal(site.Plan.Corrections.Length + site.Plan.Releases.Length, entries.Count);
        var links = entries.Select(entry => entry.Element(Atom + "link")!.Attribute("href")!.Value).ToList();
        Assert.Contains("corrections.html#barometer-rule", links);
        Assert.All(site.Plan.Corrections, correction => Assert.Contains($"corrections.html#{correction.Id}", links));
        var days = entries.Select(entry => entry.Element(Atom + "updated")!.Value).ToList();
        Assert.Equal(days.OrderDescending(StringComparer.Ordinal), days);
        Assert.Equal(entries.Count, entries.Select(entry => entry.Element(Atom + "id")!.Value).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("zh", "责任者：")]
    [InlineData("en", "Responsible:")]
    public void Who_is_responsible_stands_in_the_footer_and_on_the_page_about_the_report(string tag, string words)
    {
        Assert.Contains(
            words, PageText.Of(site.Document($"{tag}/about.html").QuerySelector("main .responsible")), StringComparison.Ordinal);
        foreach (var page in site.Pages.Where(page => page.StartsWith($"{tag}/", StringComparison.Ordinal) && !EmbedTests.IsEmbed(page)))
        {
            Assert.StartsWith(words, PageText.Of(site.Document(page).QuerySelector(".footer .responsible")), StringComparison.Ordinal);
        }
    }
}
