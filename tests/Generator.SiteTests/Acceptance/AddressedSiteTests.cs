using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Generator.SiteTests.Browser;
using Microsoft.Playwright;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// A site that knows where it lies and belongs to a government body: what it says of itself beyond the shipped one. The numbers are
/// made up here; the shipped content has none.
/// </summary>
[Collection<SharingOneBrowser>]
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

    /// <summary>Pages that say how to cite them, with their whole address.</summary>
    private static readonly string[] Cited = ["zh/indicators/energy-total.html", "en/indicators/pm25.html", "zh/data.html", "en/data.html"];

    private readonly SharedBrowser browser;
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("generator-addressed-");

    public AddressedSiteTests(SharedBrowser browser)
    {
        this.browser = browser;
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
        SharedLinksShowACard();
    }

    /// <summary>An address has no place to break; on the smallest phones it breaks anyway.</summary>
    [Fact]
    public async Task Its_addresses_do_not_widen_the_page() => Faults.None(await Readers.ReadAsync(
        browser.Get(), Site, Cited, async (viewing, page) =>
        {
            foreach (var width in (int[])[320, 360])
            {
                await viewing.ShowAsync(width, ColorScheme.Light);
                var wide = await viewing.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
                if (wide > width)
                {
                    viewing.Note($"{page} at {width} px is {wide} px wide");
                }
            }

            Assert.NotEqual(0, await viewing.Page.Locator(".facts dd:has-text('https://example.org/a/b/')").CountAsync());
        }));

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

    /// <summary>
    /// Every page that can be shared names a picture that is there, in its language; those with a finding have their own.
    /// </summary>
    private void SharedLinksShowACard()
    {
        var pages = Directory.EnumerateFiles(Site, "*.html", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Site, file).Replace('\\', '/'))
            .Where(page => !page.Contains("/embed/", StringComparison.Ordinal))
            .ToDictionary(page => page, page => Page(page).Head!, StringComparer.Ordinal);
        Assert.All(pages, page =>
        {
            var image = Property(page.Value, "og:image");
            var language = page.Key.StartsWith("en/", StringComparison.Ordinal) ? "en" : "zh";
            Assert.StartsWith($"https://example.org/a/b/{language}/cards/", image, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Site, image["https://example.org/a/b/".Length..])), image);
            Assert.Equal(("1200", "630"), (Property(page.Value, "og:image:width"), Property(page.Value, "og:image:height")));
            Assert.NotEmpty(Property(page.Value, "og:image:alt"));
            Assert.Equal("summary_large_image", page.Value.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
            var description = page.Value.QuerySelector("meta[name=description]")!.GetAttribute("content");
            Assert.Equal(description, Property(page.Value, "og:description"));
        });
        Assert.Equal(
            [
                "en/cards/index.png", "zh/cards/index.png", "zh/cards/chapter-energy.png", "en/cards/section-energy-buildings.png",
                "zh/cards/indicator-energy-total.png", "en/cards/regions.png", "zh/cards/region-150600.png", "en/cards/report.png",
            ],
            new[]
            {
                "en/index.html", "zh/about.html", "zh/chapters/energy.html", "en/chapters/energy/buildings.html",
                "zh/indicators/energy-total.html", "en/regions.html", "zh/regions/150600.html", "en/report.html",
            }.Select(page => Property(pages[page], "og:image")["https://example.org/a/b/".Length..]));
        Assert.StartsWith(
            "Total energy use reached about 272\u00a0Mtce in 2020, over the cap of 225\u00a0Mtce. ",
            Property(pages["en/indicators/energy-total.html"], "og:description"),
            StringComparison.Ordinal);
        Assert.StartsWith(
            "能耗强度不降反升：承诺降14%，到2020年实际升约17%。73项承诺中61项不能判断；6项未实现，",
            Property(pages["zh/index.html"], "og:description"),
            StringComparison.Ordinal);

        static string Property(IHtmlHeadElement head, string name) =>
            Assert.Single(head.QuerySelectorAll($"meta[property='{name}']")).GetAttribute("content")!;
    }

    private string NewestRelease() =>
        Date().Matches(File.ReadAllText(Path.Combine(folder.FullName, "content", "releases.yaml")))
            .Select(match => match.Value)
            .Max(StringComparer.Ordinal)!;

    private IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Site, path)));

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b", RegexOptions.None, -1)]
    private static partial Regex Date();
}
