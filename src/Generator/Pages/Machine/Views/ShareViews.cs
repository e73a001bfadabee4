using Generator.Pages.Machine.Icons;
using Scriban.Runtime;

namespace Generator.Pages.Machine.Views;

/// <summary>
/// What a page's head says to other programs: Open Graph for shared links, feed, icons, web manifest. Addresses that must be absolute
/// are null while the site does not know where it lies; browsers refuse a manifest from disk, so it is among them.
/// </summary>
internal static class ShareViews
{
    public static ScriptObject OpenGraph(Edition edition, PageSpec page)
    {
        var root = edition.Plan.Site.BaseUrl;
        return View.Of(
            ("type", page.Path == edition.Routes.Home || page.Path == Routes.Front ? "website" : "article"),
            ("title", page.Title),
            ("description", page.Description),
            ("site_name", edition.Text(edition.Plan.Site.ShortTitle)),
            ("locale", edition.Words["machine.og_locale"]),
            ("url", root is null ? null : new Uri(root, page.Path.Value).AbsoluteUri),
            ("image", root is null ? null : new Uri(root, IconFiles.Large.Value).AbsoluteUri));
    }

    public static ScriptObject Head(Edition edition) => View.Of(
        ("feed", MachinePaths.Feed(edition.Language).Value),
        ("feed_title", edition.Words["machine.feed"]),
        ("icon", IconFiles.Drawing.Value),
        ("touch_icon", IconFiles.Touch.Value),
        ("manifest", edition.Plan.Site.BaseUrl is null ? null : WebManifest.PathOf(edition.Language).Value));
}
