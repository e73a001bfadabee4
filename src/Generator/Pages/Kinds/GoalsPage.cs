using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>All promises in one table.</summary>
internal static class GoalsPage
{
    public static readonly SitePage Kind = SitePage.One("goals", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Judged, 1), MainMenu = 1, IsLinked = true, IsSearched = true,
    };

    private static PageSpec Of(LanguagePages pages)
    {
        var goals = pages.Site.Newest.Goals;
        var views = goals.Select(pages.Goals.Of).ToImmutableArray();
        return Kind.Page(
            pages,
            _ => new Model(
                views,
                goals.Count(goal => goal.Status.IsOpen()),
                pages.Statuses.Counts(goals),
                GoalFacets.Kinds(views),
                GoalFacets.Qualities(views),
                pages.Chapters.All),
            ("goals", goals.Length));
    }

    private sealed record Model(
        ImmutableArray<GoalView> Goals,
        int Unanswered,
        ImmutableArray<StatusCountView> Counts,
        ImmutableArray<FacetView> Kinds,
        ImmutableArray<FacetView> Qualities,
        ImmutableArray<ChapterView> Chapters) : View;
}
