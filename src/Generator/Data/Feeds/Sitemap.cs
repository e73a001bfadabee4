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

    /// <summary>One file, or beyond what one may hold a list of parts in its place, and the parts; nothing without an address.</summary>
    public static ImmutableArray<OutputFile> Of(Compilation compilation, ImmutableArray<OutputPath> pages)
    {
        if (compilation.Plan.Site.BaseUrl is not { } root)
        {
            return [];
        }

        var parts = Parts(compilation, root, [.. pages.Where(page => page != Routes.NotFound).Order()]).ToList();
        if (parts is [var whole])
        {
            return [new(Path, whole)];
        }

        OutputFile[] files = [.. parts.Select((part, index) => new OutputFile(new($"sitemap-{index + 1}.xml"), part))];
        var list = new XElement(
            Map + "sitemapindex",
            files.Select(file => new XElement(
                Map + "sitemap",
                new XElement(Map + "loc", Absolute(root, file.Path)),
                new XElement(Map + "lastmod", JsonText.Date(compilation.Updated)))));
        return [new(Path, XmlFile.Write(list)), .. files];
    }

    /// <summary>What is too long or too large for one map is halved until it fits.</summary>
    private static IEnumerable<byte[]> Parts(Compilation compilation, Uri root, ImmutableArray<OutputPath> pages)
    {
        var limits = compilation.Limits;
        if (pages.Length <= limits.MapAddresses)
        {
            var map = Write(compilation, root, pages);
            if (map.Length <= limits.MapBytes || pages.Length <= 1)
            {
                return [map];
            }
        }

        var half = pages.Length / 2;
        return Parts(compilation, root, pages[..half]).Concat(Parts(compilation, root, pages[half..]));
    }

    private static byte[] Write(Compilation compilation, Uri root, ImmutableArray<OutputPath> pages) => XmlFile.Write(new XElement(
        Map + "urlset",
        new XAttribute(XNamespace.Xmlns + "xhtml", Html.NamespaceName),
        pages.Select(page => new XElement(
            Map + "url",
            new XElement(Map + "loc", Absolute(root, page)),
            new XElement(Map + "lastmod", JsonText.Date(compilation.Updated)),
            Alternates(compilation, page).Select(twin => new XElement(
                Html + "link",
                new XAttribute("rel", "alternate"),
                new XAttribute("hreflang", twin.Tag),
                new XAttribute("href", Absolute(root, twin.Page))))))));

    private static string Absolute(Uri root, OutputPath page) => new Uri(root, page.Value).AbsoluteUri;

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
