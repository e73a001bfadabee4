using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The list of releases, and each with the report as it stood and what it changed.</summary>
internal static class ReleasePages
{
    public static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var releases = pages.Site.Assessment.Releases;
        var (title, description) = pages.Heading("releases");
        var list = pages.Site.Routes.Page("releases");
        yield return new("releases", list, title, description, _ => new ListModel(
            [.. releases.Reverse().Select(pages.Releases.Summary)]));

        for (var i = 0; i < releases.Length; i++)
        {
            var release = releases[i];
            var year = release.Release.Year.ToString();
            var (yearTitle, yearDescription) = pages.Heading("release", year);
            yield return new PageSpec("release", pages.Site.Routes.Release(release.Release.Year), yearTitle, yearDescription, _ => ModelOf(pages, release))
            {
                Crumbs = [new(title, list.Value)],
                Previous = i > 0 ? LinkTo(pages, releases[i - 1]) : null,
                Next = i + 1 < releases.Length ? LinkTo(pages, releases[i + 1]) : null,
            };
        }
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

    private static PageLink LinkTo(LanguagePages pages, ReleaseAssessment release)
    {
        var (title, _) = pages.Heading("release", release.Release.Year.ToString());
        return new(title, pages.Site.Routes.Release(release.Release.Year).Value);
    }

    private sealed record ListModel(ImmutableArray<ReleaseView> Releases) : View;

    private sealed record Model(
        ReleaseView It,
        ImmutableArray<StatusCountView> Counts,
        ImmutableArray<JudgedGroupView> Groups,
        ImmutableArray<ChangeView> Changes,
        ImmutableArray<RevisionView> Revised) : View;
}
