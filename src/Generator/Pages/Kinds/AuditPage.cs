using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The plan checked against itself, and what each of its sections says.</summary>
internal static class AuditPage
{
    private const int CheckBytes = 4000;
    private const int RowBytes = 700;

    public static readonly SitePage Kind = SitePage.List("audit", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Check, 4), IsLinked = true, IsSearched = true, IsThere = assessment => !assessment.Audit.IsEmpty,
    };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var (checks, sections) = (pages.Site.Assessment.Audit, pages.Site.Plan.Chapters.SelectMany(chapter => chapter.Sections));
        return DividedPage.Of(
            pages,
            Kind.Titled(pages),
            checks
                .Select(check => new ListEntry(check.Id, CheckBytes, pages.Site.Words["audit.pairs"]) { Anchors = [check.Id] })
                .Concat(sections.Select(section => new ListEntry(section, RowBytes, pages.Site.Text(section.Title)))),
            (part, _) => new Model(
                [.. part.Only(pages.Audit.Checks(), check => check.Id)],
                pages.Site.Newest.Goals.Count(goal => goal.Status.IsOpen()),
                pages.Audit.Coverage(section => part.Has(section))));
    }

    private sealed record Model(ImmutableArray<AuditCheckView> Checks, int WithoutData, ImmutableArray<CoverageView> Coverage) : View;
}
