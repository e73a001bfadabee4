using System.Collections.Immutable;
using System.Xml.Linq;
using Generator.Data.Api;
using Generator.Data.Tables;
using Generator.Model;

namespace Generator.Data.Feeds;

/// <summary>
/// sitemap.xml after sitemaps.org, each page with its twins in the other languages. Its addresses must be absolute, so there is none
/// while the site does not know where it lies.
/// </summary>
internal static class Sitemap
{
    private static readonly OutputPath Path = new("sitemap.xml");
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public static OutputFile? Of(Compilation compilation, ImmutableArray<OutputPath> pages)
    {
        if (compilation.Plan.Site.BaseUrl is not { } root)
        {
            return null;
        }

        var map = new XElement(
            Map + "urlset",
            new XAttribute(XNamespace.Xmlns + "xhtml", Html.NamespaceName),
            pages.Where(page => page != Routes.NotFound).Order().Select(page => new XElement(
                Map + "url",
                new XElement(Map + "loc", Absolute(page)),
                new XElement(Map + "lastmod", JsonText.Date(compilation.Updated)),
                Alternates(compilation, page).Select(twin => new XElement(
                    Html + "link",
                    new XAttribute("rel", "alternate"),
                    new XAttribute("hreflang", twin.Tag),
                    new XAttribute("href", Absolute(twin.Page)))))));
        return new(Path, XmlFile.Write(map));

        string Absolute(OutputPath page) => new Uri(root, page.Value).AbsoluteUri;
    }

    /// <summary>robots.txt (RFC 9309): everything may be read; the map is named where there is one.</summary>
    public static OutputFile Robots(Compilation compilation) => new(new("robots.txt"), System.Text.Encoding.UTF8.GetBytes(
        "User-agent: *\nAllow: /\n" + (
            compilation.Plan.Site.BaseUrl is { } root ? $"\nSitemap: {new Uri(root, Path.Value).AbsoluteUri}\n" : string.Empty)));

    /// <summary>All twins, the page itself included, as the protocol wants; the front door is the choice of languages.</summary>
    private static IEnumerable<(string Tag, OutputPath Page)> Alternates(Compilation compilation, OutputPath page)
    {
        var own = compilation.Plan.Languages.FirstOrDefault(language => page.Value.StartsWith($"{language}/", StringComparison.Ordinal));
        if (page != Routes.Front && own.Tag is null)
        {
            return [];
        }

        var twins = compilation.Plan.Languages.Select(language => (
            language.Tag,
            page == Routes.Front ? new Routes(language).Home : Routes.Twin(page, own, language)));
        var isHome = page == Routes.Front || page == new Routes(own).Home;
        return isHome ? twins.Append(("x-default", Routes.Front)) : twins;
    }
}
