using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>Each release with the report as it stood and what it changed.</summary>
internal static class ReleasePages
{
    public static readonly SitePage Kind = SitePage.Many("release", input => Of(input.Pages)) with
    {
        IsSearched = true, IsThere = assessment => assessment.Plan.HasEditions,
    };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var list = new PageLink(pages.Title("releases"), pages.Site.Routes.Page("releases").Value);
        return pages.Site.Assessment.Releases.Select(release =>
        {
            var (title, description) = pages.Heading(Kind.Key, ("year", release.Release.Year.ToString()));
            var path = pages.Site.Routes.Release(release.Release.Year);
            return new PageSpec(Kind.Template, path, title, description, _ => ModelOf(pages, release))
            {
                Crumbs = [list],
            };
        });
    }

    private static Model ModelOf(LanguagePages pages, ReleaseAssessment release)
    {
        var summary = pages.Releases.Summary(release);
        return new(
            summary,
            summary.Counts,
            pages.Releases.Groups(release),
            pages.Releases.Changes(release),
            pages.Releases.Revised(release));
    }

    private sealed record Model(
        ReleaseView It,
        ImmutableArray<StatusCountView> Counts,
        ImmutableArray<JudgedGroupView> Groups,
        ImmutableArray<ChangeView> Changes,
        ImmutableArray<RevisionView> Revised) : View;
}
