using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// A site that knows where it lies and belongs to a government body: what it says of itself beyond the shipped one. The numbers are
/// made up here; the shipped content has none.
/// </summary>
public sealed partial class AddressedSiteTests : IDisposable
{
    private const string Government = """

        government:
          organiser: {zh: 测试厅, en: Test Department}
          operator: {zh: 测试中心, en: Test Centre}
          contact: {zh: 0000-1234567, en: 0000-1234567}
          site-code: '1500000000'
          icp-filing: 蒙ICP备00000000号-1
          police-filing: 蒙公网安备00000000000000号
          fault-report: https://example.org/fault?site=1&page=2
          page-labels:
            column-name: {zh: 专题, en: Topic}
            column-type: {zh: 规划, en: Plans}
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("generator-addressed-");

    public AddressedSiteTests()
    {
        Repository.CopyTo(folder.FullName);
        File.AppendAllText(Path.Combine(folder.FullName, "content", "site.yaml"), Government);
        var options = Repository.Options(Site, Path.Combine(folder.FullName, "content"), Path.Combine(folder.FullName, "templates"));
        Repository.Build(options with { BaseUrl = new("https://example.org/a/b/") });
    }

    private string Site => Path.Combine(folder.FullName, "site");

    [Fact]
    public void It_shows_filings_labels_and_addresses_that_are_right()
    {
        TheFooterNamesWhatTheContentGives();
        TheHeadHasTheLabels();
        ThePageForMissingAddressesWorksAtAnyDepth();
        PagesToEmbedAreNotListed();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private void TheFooterNamesWhatTheContentGives()
    {
        var items = Page("en/index.html").QuerySelectorAll("footer .government li").ToArray();
        Assert.Equal(
            [
                "Organiser: Test Department", "Operator: Test Centre", "Contact: 0000-1234567", "Website identification code: 1500000000",
                "蒙ICP备00000000号-1", "蒙公网安备00000000000000号", "Report a fault on this website",
            ],
            items.Select(PageText.Of));
        Assert.Equal(
            [
                "https://beian.miit.gov.cn/",
                "https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000",
                "https://example.org/fault?site=1&page=2",
            ],
            items.Select(item => item.QuerySelector("a")?.GetAttribute("href")).OfType<string>());
        Assert.All(items[4..6], item => Assert.Equal("zh-Hans", item.GetAttribute("lang")));
        Assert.Contains("主办单位：测试厅", PageText.Of(Page("zh/index.html").QuerySelector("footer .government")), StringComparison.Ordinal);
    }

    private void TheHeadHasTheLabels()
    {
        var labels = Page("zh/goals.html").Head!.QuerySelectorAll("meta[name]")
            .Where(meta => char.IsAsciiLetterUpper(meta.GetAttribute("name")![0]))
            .Select(meta => $"{meta.GetAttribute("name")}={meta.GetAttribute("content")}");
        Assert.Equal(
            [
                "SiteName=内蒙古自治区节能减排“十三五”规划进展报告", "SiteDomain=example.org", "SiteIDCode=1500000000", "ColumnName=专题",
                "ColumnType=规划", "ArticleTitle=全部承诺", $"PubDate={NewestRelease()}", "ContentSource=公开数据独立汇编",
            ],
            labels);
    }

    private void ThePageForMissingAddressesWorksAtAnyDepth() => Assert.All(
        Page("404.html").QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!),
        address => Assert.True(
            address.StartsWith("https://example.org/a/b/", StringComparison.Ordinal)
            || (address.StartsWith("/a/b/", StringComparison.Ordinal) && File.Exists(Path.Combine(Site, address["/a/b/".Length..]))),
            address));

    private void PagesToEmbedAreNotListed()
    {
        Assert.DoesNotContain("/embed/", File.ReadAllText(Path.Combine(Site, "sitemap.xml")), StringComparison.Ordinal);
        var page = Page("en/embed/goal-energy-cap.html");
        Assert.Equal(
            "https://example.org/a/b/en/indicators/energy-total.html", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains(
            "src=\"https://example.org/a/b/en/embed/goal-energy-cap.html\"",
            PageText.Of(Page("en/indicators/energy-total.html").Body),
            StringComparison.Ordinal);
    }

    private string NewestRelease() =>
        Date().Matches(File.ReadAllText(Path.Combine(folder.FullName, "content", "releases.yaml")))
            .Select(match => match.Value)
            .Max(StringComparer.Ordinal)!;

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Site, path)));

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b", RegexOptions.None, -1)]
    private static partial Regex Date();
}
