using Generator.Pages.Views;

namespace Generator.Pages.Making;

/// <summary>
/// The pages of a language as one walk from the first to the last, which “previous” and “next” follow: kinds in the order of their
/// list, and right after a page those that stand below it, such as the sections of a chapter. Excerpts stand outside of the walk, and so do
/// pages of the content that a menu of its own leaves out.
/// </summary>
internal static class ReadingOrder
{
    /// <summary>The pages in their order, each with its neighbours; excerpts come last.</summary>
    public static IEnumerable<PageSpec> Of(IEnumerable<PageSpec> pages)
    {
        var all = pages.ToList();
        var addresses = all.Select(page => page.Path.Value).ToHashSet(StringComparer.Ordinal);
        var below = all.Where(IsWalked).ToLookup(page => Above(page, addresses), StringComparer.Ordinal);
        var walk = Walk(below, string.Empty).ToList();
        return walk
            .Select((page, i) => page with
            {
                Previous = i > 0 ? LinkTo(walk[i - 1]) : null,
                Next = i + 1 < walk.Count ? LinkTo(walk[i + 1]) : null,
            })
            .Concat(all.Where(page => !IsWalked(page)));
    }

    private static bool IsWalked(PageSpec page) => page is { PartOf: null, IsAside: false };

    private static IEnumerable<PageSpec> Walk(ILookup<string, PageSpec> below, string above) =>
        below[above].SelectMany(page => Walk(below, page.Path.Value).Prepend(page));

    /// <summary>The page that a page stands below, as its breadcrumb says; nothing where that one is not made.</summary>
    private static string Above(PageSpec page, HashSet<string> addresses) =>
        page.Crumbs is [.., var above] && addresses.Contains(above.Path) ? above.Path : string.Empty;

    private static PageLink LinkTo(PageSpec page) => new(page.LinkTitle ?? page.Title, page.Path.Value);
}
