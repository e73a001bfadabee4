using Generator.Model;
using Generator.Progress;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>A page for each status with the promises that have it in the newest edition: the list behind every count of them.</summary>
internal static class StatusPages
{
    public static IEnumerable<PageSpec> Of(EditionPages pages) =>
        Enum.GetValues<GoalStatus>().Reverse().Select(status => Page(pages, status));

    private static PageSpec Page(EditionPages pages, GoalStatus status)
    {
        var judged = pages.Edition.Newest.Goals.Where(goal => goal.Status == status).Select(goal => goal.Goal.Id).ToHashSet();
        var words = pages.Edition.Words;
        var (word, release) = (words.Of("status", status, ".word"), pages.Edition.Newest.Release.Year.ToString());
        var (title, description) = pages.Heading("status", word, pages.Edition.Speech.Figures.Numbers.Write(judged.Count), release);
        var (goals, _) = pages.Heading("goals");
        return new("status", pages.Edition.Routes.Status(status), title, description, _ => View.Of(
            ("status", pages.Statuses[status]),
            ("others", View.List(pages.Statuses.All.Where(other => other["id"] != pages.Statuses[status]["id"]))),
            ("total", judged.Count),
            ("chapters", View.List(pages.Edition.Plan.Chapters
                .Where(chapter => chapter.Goals.Any(goal => judged.Contains(goal.Id)))
                .Select(chapter => Chapter(pages, chapter, judged))))))
        {
            Crumbs = [new(goals, pages.Edition.Routes.Page("goals").Value)],
        };
    }

    private static ScriptObject Chapter(EditionPages pages, Chapter chapter, HashSet<GoalId> judged) => View.Of(
        ("anchor", StatusAnchor.Of(chapter)),
        ("label", pages.Edition.Speech.Places.Chapter(chapter.Number)),
        ("title", pages.Edition.Text(chapter.Title)),
        ("path", pages.Edition.Routes.Chapter(chapter).Value),
        ("sections", View.List(chapter.Sections
            .Where(section => section.Goals.Any(goal => judged.Contains(goal.Id)))
            .Select(section => View.Of(
                ("anchor", StatusAnchor.Of(chapter, section)),
                ("label", pages.Edition.Speech.Places.Section(section.Number)),
                ("title", pages.Edition.Text(section.Title)),
                ("path", pages.Edition.Routes.Section(chapter, section).Value),
                ("goals", pages.GoalsOf(section.Goals.Where(goal => judged.Contains(goal.Id)))))))));
}
