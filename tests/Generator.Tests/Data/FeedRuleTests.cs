using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Generator.Data;
using Generator.Model;

namespace Generator.Tests.Data;

/// <summary>Each rule of RFC 4287 and of the protocol of sitemaps.org that a feed or map could break.</summary>
public sealed class FeedRuleTests
{
    private const int MostAddresses = 50_000;
    private const int LargestMap = 50 * 1024 * 1024;
    private const int LongestAddress = 2048;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    /// <summary>The elements of RFC 4287, 4.1.1 and 4.1.2, that may stand once only.</summary>
    private static readonly string[] Once =
    [
        "generator",
        "icon",
        "logo",
        "id",
        "rights",
        "subtitle",
        "title",
        "updated",
        "published",
        "summary",
        "source",
        "content",
    ];

    private static readonly string[] InFeed =
    [
        "author",
        "category",
        "contributor",
        "generator",
        "icon",
        "id",
        "link",
        "logo",
        "rights",
        "subtitle",
        "title",
        "updated",
        "entry",
    ];

    private static readonly string[] InEntry =
    [
        "author",
        "category",
        "content",
        "contributor",
        "id",
        "link",
        "published",
        "rights",
        "source",
        "summary",
        "title",
        "updated",
    ];

    [Theory]
    [InlineData("zh", false)]
    [InlineData("zh", true)]
    [InlineData("en", false)]
    [InlineData("en", true)]
    public void A_feed_breaks_no_rule_of_the_standard(string language, bool withAddress)
    {
        var side = withAddress ? MachineSite.WithAddress : MachineSite.Files;
        var document = XDocument.Parse(MachineSite.Text($"{language}/feed.xml", side));
        Assert.Equal("utf-8", document.Declaration!.Encoding, ignoreCase: true);
        var feed = document.Root!;
        var entries = feed.Elements(Atom + "entry").ToList();
        CheckElement(feed, InFeed);
        Assert.All(entries, entry => CheckElement(entry, InEntry));
        // An author in the feed stands for entries without one (4.2.1); feeds name themselves (4.1.1).
        Assert.NotEmpty(feed.Elements(Atom + "author"));
        Assert.All(feed.Descendants(Atom + "author"), author => Assert.Single(author.Elements(Atom + "name")));
        var self = Assert.Single(feed.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "self");
        Assert.Equal("application/atom+xml", (string?)self.Attribute("type"));
        Assert.EndsWith("feed.xml", (string?)self.Attribute("href"), StringComparison.Ordinal);
        Assert.All(feed.Descendants(Atom + "link"), CheckLink);
        Assert.All(feed.DescendantsAndSelf().Where(element => element.Name == Atom + "entry" || element == feed), CheckAlternates);
        CheckTimes(feed, entries);
        CheckTexts(feed);
    }

    private static void CheckElement(XElement element, string[] known)
    {
        Assert.All(element.Elements(), child => Assert.Equal(Atom, child.Name.Namespace));
        Assert.DoesNotContain(element.Elements().Select(child => child.Name.LocalName), name => !known.Contains(name));
        Assert.All(Once, name => Assert.True(element.Elements(Atom + name).Count() <= 1, name));
        Assert.All(["id", "title", "updated"], name => Assert.Single(element.Elements(Atom + name)));
        // 4.2.6: an IRI, absolute, that never changes.
        Assert.True(Uri.TryCreate(element.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
    }

    private static void CheckLink(XElement link)
    {
        Assert.NotEmpty((string?)link.Attribute("href") ?? string.Empty);
        Assert.Contains((string?)link.Attribute("rel") ?? "alternate", (string[])["alternate", "related", "self", "enclosure", "via"]);
        Assert.Matches("^[a-z]+/[a-z0-9.+-]+$", (string)link.Attribute("type")!);
        Assert.Empty(link.Nodes());
    }

    /// <summary>4.1.1 and 4.1.2: no two alternates of one type and language; an entry without content has one.</summary>
    private static void CheckAlternates(XElement element)
    {
        var alternates = element.Elements(Atom + "link").Where(link => (string?)link.Attribute("rel") == "alternate").ToList();
        Assert.NotEmpty(alternates);
        Assert.Equal(
            alternates.Count, alternates.Select(link => ((string?)link.Attribute("type"), (string?)link.Attribute("hreflang")))
                .Distinct()
                .Count());
    }

    private static void CheckTimes(XElement feed, List<XElement> entries)
    {
        var updated = entries.ConvertAll(entry => Time(entry, "updated"));
        Assert.Equal(updated.OrderDescending(), updated);
        Assert.Equal(updated.Max(), Time(feed, "updated"));
        Assert.All(entries, entry => Assert.True(Time(entry, "published") <= Time(entry, "updated")));
    }

    /// <summary>3.1: without a type a text is plain, and plain text has no elements.</summary>
    private static void CheckTexts(XElement feed) => Assert.All(
        feed.Descendants().Where(element => element.Name.LocalName is "title" or "subtitle" or "summary" or "rights" or "content"),
        text =>
        {
            Assert.Contains((string?)text.Attribute("type") ?? "text", (string[])["text"]);
            Assert.Empty(text.Elements());
            Assert.NotEmpty(text.Value.Trim());
        });

    private static DateTimeOffset Time(XElement element, string name) => DateTimeOffset.ParseExact(
        element.Element(Atom + name)!.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    [Fact]
    public void A_map_breaks_no_rule_of_the_protocol()
    {
        var file = Assert.Single(DataFormats.MapOf(MachineSite.WithAddress, Pages()));
        Assert.InRange(file.Content.Length, 1, LargestMap);
        var text = Encoding.UTF8.GetString(file.Content.Span);
        Assert.Equal(file.Content.Length, Encoding.UTF8.GetByteCount(text));
        var document = XDocument.Parse(text);
        Assert.Equal("utf-8", document.Declaration!.Encoding, ignoreCase: true);
        Assert.Equal(Map + "urlset", document.Root!.Name);
        var entries = document.Root.Elements().ToList();
        Assert.InRange(entries.Count, 1, MostAddresses);
        Assert.All(entries, CheckEntry);
        var addresses = entries.ConvertAll(Address);
        Assert.Equal(addresses.Count, addresses.Distinct(StringComparer.Ordinal).Count());
        CheckTwins(entries.ToDictionary(Address, entry => entry.Elements(Html + "link").ToList(), StringComparer.Ordinal));
    }

    private static void CheckEntry(XElement entry)
    {
        Assert.Equal(Map + "url", entry.Name);
        // The order is that of the protocol's schema; elements of other name spaces come after its own.
        Assert.Equal(
            [Map + "loc", Map + "lastmod"], entry.Elements()
                .TakeWhile(element => element.Name.Namespace == Map)
                .Select(element => element.Name));
        Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", entry.Element(Map + "lastmod")!.Value);
        var address = Address(entry);
        Assert.InRange(address.Length, 12, LongestAddress - 1);
        // A map speaks for the folder that it lies in and what is below it.
        Assert.StartsWith("https://example.org/report/", address, StringComparison.Ordinal);
        Assert.Equal(new Uri(address).AbsoluteUri, address);
    }

    /// <summary>Every page names all its twins and itself, and each twin names it back.</summary>
    private static void CheckTwins(Dictionary<string, List<XElement>> twins)
    {
        foreach (var (address, links) in twins.Where(entry => entry.Value.Count > 0))
        {
            Assert.All(links, link => Assert.Equal("alternate", (string?)link.Attribute("rel")));
            var languages = links.ConvertAll(link => (string)link.Attribute("hreflang")!);
            Assert.Equal(languages.Count, languages.Distinct(StringComparer.Ordinal).Count());
            Assert.All(languages, language => Assert.Matches("^([a-z]{2}(-[A-Za-z]+)?|x-default)$", language));
            Assert.Contains(address, links.Select(link => (string?)link.Attribute("href")));
            Assert.All(
                links, link =>
                    Assert.Contains(address, twins[(string)link.Attribute("href")!].Select(back => (string?)back.Attribute("href"))));
        }
    }

    private static string Address(XElement entry) => entry.Element(Map + "loc")!.Value;

    private static IEnumerable<OutputPath> Pages() =>
        ShippedPlan.Plan.Languages.SelectMany(
            language =>
                ShippedPlan.Plan.Indicators.Select(indicator => new Routes(language).Indicator(indicator.Id))
                    .Append(new Routes(language).Home))
            .Append(Routes.Front)
            .Append(Routes.NotFound);
}
