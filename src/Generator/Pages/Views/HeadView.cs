using Generator.Charts.Cards;
using Generator.Data.Icons;
using Generator.Data.Tables;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>
/// OG: what a shared link shows, after Open Graph. Addresses must be absolute, and are null while the site does not know where it lies.
/// </summary>
internal sealed record OpenGraphView(
    string Type, string Title, string Description, string SiteName, string Locale, string? Url, OpenGraphImage? Image) : View
{
    public static OpenGraphView Of(LanguageSite site, PageSpec page)
    {
        var root = site.Plan.Site.BaseUrl;
        return new(
            page.Path == site.Routes.Home || page.Path == Routes.Front ? "website" : "article",
            page.Title,
            page.Description,
            site.Text(site.Plan.Site.ShortTitle),
            site.Language.OpenGraph,
            root is null ? null : new Uri(root, page.Path.Value).AbsoluteUri,
            root is null ? null : OpenGraphImage.Of(site, page, root));
    }
}

/// <summary>
/// The picture that a shared link shows, with its size: the page's own card, or that of the home page. A site without cards shows its icon.
/// </summary>
internal sealed record OpenGraphImage(string Url, int Width, int Height, string Alt, bool IsLarge) : View
{
    public static OpenGraphImage Of(LanguageSite site, PageSpec page, Uri root) =>
        site.Charts.Cards.Find(site.Language, page.Card) is { } card
        ? new(new Uri(root, site.Routes.Card(card.Key).Value).AbsoluteUri, ShareCard.Width, ShareCard.Height, card.Finding, IsLarge: true)
        : new(new Uri(root, IconFiles.Large.Value).AbsoluteUri, 512, 512, site.Text(site.Plan.Site.ShortTitle), IsLarge: false);
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
