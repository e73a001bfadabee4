using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>All promises in one table.</summary>
internal static class GoalsPage
{
    public static readonly SitePage Kind = SitePage.List("goals", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Judged, 1), MainMenu = 1, IsLinked = true, IsSearched = true,
    };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var goals = pages.Site.Newest.Goals;
        return DividedPage.Of(
            pages,
            Kind.Titled(pages, ("goals", goals.Length)),
            ListedGoals.In(pages, pages.Site.Plan.Chapters, ListedGoals.RowBytes),
            (part, _) =>
            {
                var own = part.Only(goals, goal => goal.Goal.Id).ToImmutableArray();
                var views = own.Select(pages.Goals.Of).ToImmutableArray();
                var chapters = ListedGoals.ChaptersOf(pages, part);
                return new Model(
                    views,
                    goals.Count(goal => goal.Status.IsOpen()),
                    pages.Statuses.Counts(goals),
                    pages.Statuses.Counts(own),
                    GoalFacets.Chapters(views, chapters),
                    GoalFacets.Kinds(views),
                    GoalFacets.Qualities(views),
                    chapters);
            });
    }

    private sealed record Model(
        ImmutableArray<GoalView> Goals,
        int Unanswered,
        ImmutableArray<StatusCountView> Counts,
        ImmutableArray<StatusCountView> OwnCounts,
        ImmutableArray<FacetView> OwnChapters,
        ImmutableArray<FacetView> Kinds,
        ImmutableArray<FacetView> Qualities,
        ImmutableArray<ChapterView> Chapters) : View;
}
