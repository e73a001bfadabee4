using Generator.Pages.Search;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>The search: a field for browsers with scripts, and every goal, indicator, section and page by name as a list that needs none.</summary>
internal static class SearchPage
{
    public static PageSpec Of(LanguagePages pages)
    {
        var (title, description) = pages.Heading("search");
        return new("search", pages.Site.Routes.Page("search"), title, description, _ => View.Of(
            ("index", SearchFiles.PathOf(pages.Site.Language).Value),
            ("entries", View.List(SearchDocuments.Of(pages).Where(IsListed).Select(document => Entry(pages, document))))));
    }

    /// <summary>Results are many and have a page of their own, which lists them.</summary>
    private static bool IsListed(SearchDocument document) => !document.Path.Contains("#result-", StringComparison.Ordinal);

    private static ScriptObject Entry(LanguagePages pages, SearchDocument document) => View.Of(
        ("title", document.Title),
        ("path", document.Path),
        ("kind_word", pages.Site.Words[$"page_kind.{document.Kind}"]),
        ("status", document.Status is { } status ? pages.Statuses[status] : null),
        ("text", document.Text));
}
