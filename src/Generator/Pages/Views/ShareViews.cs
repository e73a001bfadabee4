using Generator.Data;
using Generator.Data.Icons;
using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>
/// What a page's head says to other programs: Open Graph for shared links, feed, icons, web manifest. Addresses that must be absolute
/// are null while the site does not know where it lies; browsers refuse a manifest from disk, so it is among them.
/// </summary>
internal static class ShareViews
{
    public static ScriptObject OpenGraph(LanguageSite site, PageSpec page)
    {
        var root = site.Plan.Site.BaseUrl;
        return View.Of(
            ("type", page.Path == site.Routes.Home || page.Path == Routes.Front ? "website" : "article"),
            ("title", page.Title),
            ("description", page.Description),
            ("site_name", site.Text(site.Plan.Site.ShortTitle)),
            ("locale", site.Words["machine.og_locale"]),
            ("url", root is null ? null : new Uri(root, page.Path.Value).AbsoluteUri),
            ("image", root is null ? null : new Uri(root, IconFiles.Large.Value).AbsoluteUri));
    }

    public static ScriptObject Head(LanguageSite site) => View.Of(
        ("feed", DataPaths.Feed(site.Language).Value),
        ("feed_title", site.Words["machine.feed"]),
        ("icon", IconFiles.Drawing.Value),
        ("touch_icon", IconFiles.Touch.Value),
        ("manifest", site.Plan.Site.BaseUrl is null ? null : WebManifest.PathOf(site.Language).Value));
}
