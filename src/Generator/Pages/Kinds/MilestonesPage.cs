using System.Collections.Immutable;
using System.Globalization;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>The promises with a date, by their deadlines.</summary>
internal static class MilestonesPage
{
    private const int MilestoneBytes = 2000;

    public static readonly SitePage Kind = SitePage.List("milestones", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Judged, 2), MainMenu = 2, IsLinked = true, IsSearched = true,
        IsThere = assessment => assessment.Newest.Goals.Any(goal => goal.Milestone is not null),
    };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var dated = pages.Site.Newest.Goals
            .Where(goal => goal.Milestone is not null)
            .OrderBy(goal => goal.Milestone!.Milestone.Deadline)
            .ToImmutableArray();
        return DividedPage.Of(
            pages,
            Kind.Titled(pages),
            dated.Select(goal => new ListEntry(goal.Goal.Id, MilestoneBytes, pages.Site.Text(goal.Goal.Title))),
            (part, _) => new Model(
            [
                .. part.Only(dated, goal => goal.Goal.Id)
                    .GroupBy(goal => goal.Milestone!.Milestone.Deadline.Year)
                    .Select(year => new DeadlinesOfYear(
                        year.Key.ToString(CultureInfo.InvariantCulture), [.. year.Select(pages.Goals.Of)])),
            ],
            pages.Site.Newest.Goals.Count(goal => goal.Milestone?.Milestone.Deadline < pages.Site.Plan.Document.Issued)));
    }

    private sealed record Model(ImmutableArray<DeadlinesOfYear> Years, int BeforePlan) : View;

    private sealed record DeadlinesOfYear(string Year, ImmutableArray<GoalView> Goals) : View;
}
