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
                var views = part.Only(goals, goal => goal.Goal.Id).Select(pages.Goals.Of).ToImmutableArray();
                return new Model(
                    views,
                    goals.Count(goal => goal.Status.IsOpen()),
                    pages.Statuses.Counts(goals),
                    GoalFacets.Kinds(views),
                    GoalFacets.Qualities(views),
                    ListedGoals.ChaptersOf(pages, part));
            });
    }

    private sealed record Model(
        ImmutableArray<GoalView> Goals,
        int Unanswered,
        ImmutableArray<StatusCountView> Counts,
        ImmutableArray<FacetView> Kinds,
        ImmutableArray<FacetView> Qualities,
        ImmutableArray<ChapterView> Chapters) : View;
}
