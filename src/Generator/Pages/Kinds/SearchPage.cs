using System.Collections.Immutable;
using Generator.Diagnostics;
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
    private const int EntryBytes = 300;

    public static readonly SitePage Kind = SitePage.List("search", Of) with
    {
        Menu = new(MenuGroup.ThisReport, 4), IsLinked = true,
    };

    private static IEnumerable<PageSpec> Of(PageInput input)
    {
        var listed = input.Once(() => SearchDocuments.Of(input).Where(IsListed).ToImmutableArray());
        return DividedPage.Of(
            input.Pages,
            Kind.Titled(input.Pages),
            listed.Select(document => new ListEntry(document.Path, EntryBytes, document.Title)),
            (part, diagnostics) => new Model(
                [.. Answers(input.Pages, diagnostics)],
                [.. part.Only(listed, document => document.Path).Select(document => EntryOf(input.Pages, document))]));
    }

    /// <summary>Results and terms are many and have pages of their own, which list them.</summary>
    private static bool IsListed(SearchDocument document) =>
        !document.Path.Contains("#result-", StringComparison.Ordinal) && document.Kind != SearchDocuments.Term;

    /// <summary>What readers are told who look for something that the plan does not have.</summary>
    private static IEnumerable<Answer> Answers(LanguagePages pages, DiagnosticBag diagnostics) => pages.Site.Plan.Queries
        .Select(query => query.Answer is { } answer
            ? new Answer(
                string.Join('|', query.Typed),
                pages.Site.Text(answer),
                [.. query.See.Select(link => pages.Links.Name(link.Link, link.Location, diagnostics)).OfType<PageLink>()])
            : null)
        .OfType<Answer>();

    private static Entry EntryOf(LanguagePages pages, SearchDocument document) => new(
        document.Title,
        document.Path,
        pages.Site.Words[$"page_kind.{document.Kind}"],
        document.Status is { } status ? pages.Statuses[status] : null,
        document.Text);

    private sealed record Model(ImmutableArray<Answer> Answers, ImmutableArray<Entry> Entries) : View;

    /// <summary>What is said to a query that has one of some words, which stand in a row, parted by “|”.</summary>
    private sealed record Answer(string Typed, string Text, ImmutableArray<PageLink> See) : View;

    private sealed record Entry(string Title, string Path, string KindWord, StatusView? Status, string Text) : View;
}
