using System.Collections.Immutable;
using System.Diagnostics;
using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>A page for each status with the promises that have it in the newest edition: the list behind every count of them.</summary>
internal static class StatusPages
{
    public static readonly SitePage Kind = SitePage.Many("status", input =>
        input.Pages.Site.Newest.Statuses.Reverse().SelectMany(status => Of(input.Pages, status)));

    private static IEnumerable<PageSpec> Of(LanguagePages pages, Status status)
    {
        var judged = pages.Site.Newest.Goals.Where(goal => goal.Status == status).Select(goal => goal.Goal.Id).ToHashSet();
        var words = pages.Site.Words;
        var (word, release) = (words.Of("status", status, ".word"), pages.Site.Newest.Release.Year.ToString());
        var (title, description) = pages.Heading(
            Kind.Key, ("status", word), ("count", pages.Site.Locale.Figures.Numbers.Write(judged.Count)), ("year", release));
        var page = new PageSpec(
            Kind.Template, pages.Site.Routes.Status(status), title, description, static _ => throw new UnreachableException())
        {
            Crumbs = [new(pages.Title("goals"), pages.Site.Routes.Page("goals").Value)],
        };
        return DividedPage.Of(
            pages,
            page,
            ListedGoals.In(pages, pages.Site.Plan.Chapters, ListedGoals.RowBytes, goal => judged.Contains(goal.Id)),
            (part, _) =>
            {
                var shown = part.Only(judged, goal => goal).ToHashSet();
                return new Model(
                    pages.Statuses[status],
                    [.. pages.Statuses.All.Where(other => other != pages.Statuses[status])],
                    judged.Count,
                    [.. pages.Site.Plan.Chapters
                        .Where(chapter => chapter.Goals.Any(goal => shown.Contains(goal.Id)))
                        .Select(chapter => GroupOf(pages, chapter, shown))]);
            });
    }

    private static ChapterGroup GroupOf(LanguagePages pages, Chapter chapter, HashSet<GoalId> judged) => new(
        StatusAnchor.Of(chapter),
        pages.Site.Locale.Places.Chapter(chapter.Number),
        pages.Site.Text(chapter.Title),
        pages.Site.Routes.Chapter(chapter).Value,
        [.. chapter.Sections
            .Where(section => section.Goals.Any(goal => judged.Contains(goal.Id)))
            .Select(section => new SectionGroup(
                StatusAnchor.Of(chapter, section),
                pages.Site.Locale.Places.Section(section.Number),
                pages.Site.Text(section.Title),
                pages.Site.Routes.Section(chapter, section).Value,
                pages.GoalsOf(section.Goals.Where(goal => judged.Contains(goal.Id)))))]);

    private sealed record Model(
        StatusView Status, ImmutableArray<StatusView> Others, int Total, ImmutableArray<ChapterGroup> Chapters) : View;

    private sealed record ChapterGroup(
        string Anchor, string Label, string Title, string Path, ImmutableArray<SectionGroup> Sections) : View;

    private sealed record SectionGroup(string Anchor, string? Label, string Title, string Path, ImmutableArray<GoalView> Goals) : View;
}
