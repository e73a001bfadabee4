using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The plan checked against itself, and what each of its sections says.</summary>
internal static class AuditPage
{
    public static readonly SitePage Kind = SitePage.One("audit", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Check, 4), IsLinked = true, IsSearched = true, IsThere = assessment => !assessment.Audit.IsEmpty,
    };

    private static PageSpec Of(LanguagePages pages) => Kind.Page(pages, _ => new Model(
        pages.Audit.Checks(),
        pages.Site.Newest.Goals.Count(goal => goal.Status.IsOpen()),
        pages.Audit.Coverage()));

    private sealed record Model(ImmutableArray<AuditCheckView> Checks, int WithoutData, ImmutableArray<CoverageView> Coverage) : View;
}
