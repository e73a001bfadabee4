using System.Collections.Immutable;
using System.Diagnostics;
using Generator.Assessment;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>Each release with the report as it stood and what it changed.</summary>
internal static class ReleasePages
{
    private const int ChangeBytes = 1500;
    private const int RevisionBytes = 700;

    public static readonly SitePage Kind = SitePage.Many("release", input => Of(input.Pages)) with
    {
        IsSearched = true, IsThere = assessment => assessment.Plan.HasEditions,
    };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var list = new PageLink(pages.Title("releases"), pages.Site.Routes.Page("releases").Value);
        return pages.Site.Assessment.Releases.SelectMany(release =>
        {
            var (title, description) = pages.Heading(Kind.Key, ("year", release.Release.Year.ToString()));
            var path = pages.Site.Routes.Release(release.Release.Year);
            var page = new PageSpec(Kind.Template, path, title, description, static _ => throw new UnreachableException())
            {
                Crumbs = [list],
            };
            return DividedPage.Of(pages, page, Entries(pages, release), (part, _) => ModelOf(pages, release, part));
        });
    }

    /// <summary>What changed, what was revised, and how all promises stood: the same promise may be in two of the lists.</summary>
    private static IEnumerable<ListEntry> Entries(LanguagePages pages, ReleaseAssessment release) => release.Changes
        .Select(change => new ListEntry(("change", change.Goal.Id), ChangeBytes, pages.Site.Text(change.Goal.Title)))
        .Concat(release.Revised.Select(point => new ListEntry(
            point, RevisionBytes, pages.Site.Text(pages.Site.Plan.Indicators[point.Current.Indicator].Name)) { Anchors = ["revised"] }))
        .Concat(release.Goals.OrderByDescending(judged => judged.Status).Select(judged => new ListEntry(
            judged.Goal.Id, ListedGoals.RowBytes, pages.Site.Text(judged.Goal.Title))
        {
            Anchors = ["goals", StatusAnchor.Of(judged.Status)],
        }));

    private static Model ModelOf(LanguagePages pages, ReleaseAssessment release, PagePart part)
    {
        var summary = pages.Releases.Summary(release);
        return new(
            summary,
            summary.Counts,
            pages.Releases.Groups(part.Only(release.Goals, judged => judged.Goal.Id), release.Release.Year),
            pages.Releases.Changes(release, part.Only(release.Changes, change => ("change", change.Goal.Id))),
            pages.Releases.Revised(part.Only(release.Revised, point => point)),
            part.IsFirst,
            part.IsWhole);
    }

    private sealed record Model(
        ReleaseView It,
        ImmutableArray<StatusCountView> Counts,
        ImmutableArray<JudgedGroupView> Groups,
        ImmutableArray<ChangeView> Changes,
        ImmutableArray<RevisionView> Revised,
        bool IsFirst,
        bool IsWhole) : View;
}
