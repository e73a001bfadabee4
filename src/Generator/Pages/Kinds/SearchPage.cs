using System.Collections.Immutable;
using Generator.Pages.Making;
using Generator.Pages.Search;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>
/// The search: a field for browsers with scripts, and every goal, indicator, section and page by name as a list that needs none.
/// </summary>
internal static class SearchPage
{
    public static readonly SitePage Kind = SitePage.One("search", Of) with
    {
        Menu = new(MenuGroup.ThisReport, 4), IsLinked = true,
    };

    private static PageSpec Of(PageInput input) => Kind.Page(input.Pages, _ => new Model(
        [.. SearchDocuments.Of(input).Where(IsListed).Select(document => EntryOf(input.Pages, document))]));

    /// <summary>Results are many and have a page of their own, which lists them.</summary>
    private static bool IsListed(SearchDocument document) => !document.Path.Contains("#result-", StringComparison.Ordinal);

    private static Entry EntryOf(LanguagePages pages, SearchDocument document) => new(
        document.Title,
        document.Path,
        pages.Site.Words[$"page_kind.{document.Kind}"],
        document.Status is { } status ? pages.Statuses[status] : null,
        document.Text);

    private sealed record Model(ImmutableArray<Entry> Entries) : View;

    private sealed record Entry(string Title, string Path, string KindWord, StatusView? Status, string Text) : View;
}
