using System.Globalization;
using System.Xml.Linq;
using Generator.Data;
using Generator.Data.Feeds;
using Generator.Model;

namespace Generator.Tests.Data;

/// <summary>Feeds after RFC 4287, the site map after sitemaps.org, robots.txt after RFC 9309.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_feed_has_what_the_standard_demands(string language)
    {
        var feed = XDocument.Parse(MachineSite.Text($"{language}/feed.xml")).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(language, (string?)feed.Attribute(XNamespace.Xml + "lang"));
        Assert.Single(feed.Elements(Atom + "author"), author => author.Element(Atom + "name")!.Value.Length > 0);
        Assert.Contains(feed.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "self");
        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(ShippedPlan.Plan.Releases.Length + ShippedPlan.Plan.Corrections.Length, entries.Count);
        Assert.All(entries.Prepend(feed), part =>
        {
            Assert.Single(part.Elements(Atom + "title"), title => title.Value.Length > 0);
            Assert.StartsWith("urn:uuid:", Assert.Single(part.Elements(Atom + "id")).Value, StringComparison.Ordinal);
            Assert.True(DateTimeOffset.TryParseExact(
                Assert.Single(part.Elements(Atom + "updated")).Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal, out _));
        });
        Assert.All(entries, entry => Assert.Single(entry.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "alternate"));
        var ids = entries.Prepend(feed).Select(part => part.Element(Atom + "id")!.Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Ids_of_a_feed_stay_when_the_site_moves_and_its_links_become_absolute()
    {
        var (here, there) = (
            XDocument.Parse(MachineSite.Text("zh/feed.xml")), XDocument.Parse(MachineSite.Text("zh/feed.xml", MachineSite.WithAddress)));
        Assert.Equal(here.Descendants(Atom + "id").Select(id => id.Value), there.Descendants(Atom + "id").Select(id => id.Value));
        Assert.All(
            there.Descendants(Atom + "link"), link =>
                Assert.StartsWith("https://example.org/report/zh/", (string?)link.Attribute("href"), StringComparison.Ordinal));
        Assert.Contains("releases/2020.html", here.Descendants(Atom + "link").Select(link => (string?)link.Attribute("href")));
    }

    [Fact]
    public void A_name_made_from_text_is_a_uuid_of_version_8() =>
        Assert.Matches("^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", NameBasedUrn.Of("x"));

    [Fact]
    public void Without_an_address_there_is_no_map() => Assert.Empty(DataFormats.MapOf(MachineSite.Files, [Routes.Front]));

    [Fact]
    public void The_map_names_every_page_but_the_missing_one_with_all_its_twins()
    {
        OutputPath[] pages =
        [
            Routes.Front,
            Routes.NotFound,
            new("zh/index.html"),
            new("en/index.html"),
            new("zh/a.html"),
            new("en/a.html"),
        ];
        var map = XDocument.Parse(
            System.Text.Encoding.UTF8.GetString(Assert.Single(DataFormats.MapOf(MachineSite.WithAddress, pages)).Content.Span)).Root!;
        Assert.Equal(Map + "urlset", map.Name);
        Assert.Equal(
            ["en/a.html", "en/index.html", "index.html", "zh/a.html", "zh/index.html"],
            map.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value["https://example.org/report/".Length..]));
        Assert.All(map.Descendants(Map + "lastmod"), day => Assert.True(DateOnly.TryParseExact(day.Value, "yyyy-MM-dd", out _)));
        Assert.Equal(["zh https://example.org/report/zh/a.html", "en https://example.org/report/en/a.html"], Twins(map, "zh/a.html"));
        Assert.Equal(Twins(map, "zh/index.html"), Twins(map, "index.html"));
        Assert.Contains("x-default https://example.org/report/index.html", Twins(map, "en/index.html"));
    }

    [Theory]
    [InlineData(4, 50 * 1024 * 1024, 2)]
    [InlineData(5, 50 * 1024 * 1024, 1)]
    [InlineData(5, 1700, 2)]
    [InlineData(1, 1, 5)]
    public void A_map_that_is_longer_or_larger_than_one_may_be_is_a_list_of_parts(int addresses, int bytes, int parts)
    {
        OutputPath[] pages =
        [
            Routes.Front, Routes.NotFound, new("zh/index.html"), new("en/index.html"), new("zh/a.html"), new("en/a.html"),
        ];
        var limits = SizeLimits.Usual with { MapAddresses = addresses, MapBytes = bytes };
        var files = DataFormats.MapOf(MachineSite.Make(new("https://example.org/report/"), limits), pages).ToList();
        var whole = Assert.Single(DataFormats.MapOf(MachineSite.WithAddress, pages));
        Assert.Equal("sitemap.xml", files[0].Path.Value);
        if (parts == 1)
        {
            Assert.Equal(whole.Content.ReadText(), Assert.Single(files).Content.ReadText());
            return;
        }

        var list = XDocument.Parse(files[0].Content.ReadText()).Root!;
        Assert.Equal(Map + "sitemapindex", list.Name);
        Assert.Equal(
            Enumerable.Range(1, parts).Select(part => $"https://example.org/report/sitemap-{part}.xml"),
            list.Elements(Map + "sitemap").Select(part => part.Element(Map + "loc")!.Value));
        Assert.Equal(Enumerable.Range(1, parts).Select(part => $"sitemap-{part}.xml"), files.Skip(1).Select(file => file.Path.Value));
        Assert.Equal(
            XDocument.Parse(whole.Content.ReadText()).Root!.Elements().Select(url => url.ToString()),
            files.Skip(1).SelectMany(file => XDocument.Parse(file.Content.ReadText()).Root!.Elements()).Select(url => url.ToString()));
    }

    [Fact]
    public void Robots_are_told_of_the_map_where_there_is_one()
    {
        Assert.Equal("User-agent: *\nAllow: /\n", MachineSite.Text("robots.txt"));
        Assert.EndsWith(
            "\nSitemap: https://example.org/report/sitemap.xml\n", MachineSite.Text(
                "robots.txt", MachineSite.WithAddress), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Twins(XElement map, string page) => map.Elements(Map + "url")
        .Single(url => url.Element(Map + "loc")!.Value == $"https://example.org/report/{page}")
        .Elements(Html + "link")
        .Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}");
}
