using Generator.Data.Icons;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>
/// OG: what a shared link shows, after Open Graph. Addresses must be absolute, and are null while the site does not know where it lies.
/// </summary>
internal sealed record OpenGraphView(
    string Type, string Title, string Description, string SiteName, string Locale, string? Url, string? Image) : View
{
    public static OpenGraphView Of(LanguageSite site, PageSpec page)
    {
        var root = site.Plan.Site.BaseUrl;
        return new(
            page.Path == site.Routes.Home || page.Path == Routes.Front ? "website" : "article",
            page.Title,
            page.Description,
            site.Text(site.Plan.Site.ShortTitle),
            site.Words["machine.og_locale"],
            root is null ? null : new Uri(root, page.Path.Value).AbsoluteUri,
            root is null ? null : new Uri(root, IconFiles.Large.Value).AbsoluteUri);
    }
}

/// <summary>HEAD: the feed, the icons, and the web manifest of a site that knows its address: browsers refuse one from disk.</summary>
internal sealed record HeadView(string Feed, string FeedTitle, string Icon, string TouchIcon, string? Manifest) : View
{
    public static HeadView Of(LanguageSite site) => new(
        DataPaths.Feed(site.Language).Value,
        site.Words["machine.feed"],
        IconFiles.Drawing.Value,
        IconFiles.Touch.Value,
        site.Plan.Site.BaseUrl is null ? null : WebManifest.PathOf(site.Language).Value);
}
