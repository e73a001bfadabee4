using Generator.Model;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>A page for each status with the promises that have it in the newest edition: the list behind every count of them.</summary>
internal static class StatusPages
{
    public static IEnumerable<PageSpec> Of(LanguagePages pages) =>
        Enum.GetValues<Status>().Reverse().Select(status => Page(pages, status));

    private static PageSpec Page(LanguagePages pages, Status status)
    {
        var judged = pages.Site.Newest.Goals.Where(goal => goal.Status == status).Select(goal => goal.Goal.Id).ToHashSet();
        var words = pages.Site.Words;
        var (word, release) = (words.Of("status", status, ".word"), pages.Site.Newest.Release.Year.ToString());
        var (title, description) = pages.Heading("status", word, pages.Site.Locale.Figures.Numbers.Write(judged.Count), release);
        var (goals, _) = pages.Heading("goals");
        return new("status", pages.Site.Routes.Status(status), title, description, _ => View.Of(
            ("status", pages.Statuses[status]),
            ("others", View.List(pages.Statuses.All.Where(other => other != pages.Statuses[status]))),
            ("total", judged.Count),
            ("chapters", View.List(pages.Site.Plan.Chapters
                .Where(chapter => chapter.Goals.Any(goal => judged.Contains(goal.Id)))
                .Select(chapter => Chapter(pages, chapter, judged))))))
        {
            Crumbs = [new(goals, pages.Site.Routes.Page("goals").Value)],
        };
    }

    private static ScriptObject Chapter(LanguagePages pages, Chapter chapter, HashSet<GoalId> judged) => View.Of(
        ("anchor", StatusAnchor.Of(chapter)),
        ("label", pages.Site.Locale.Places.Chapter(chapter.Number)),
        ("title", pages.Site.Text(chapter.Title)),
        ("path", pages.Site.Routes.Chapter(chapter).Value),
        ("sections", View.List(chapter.Sections
            .Where(section => section.Goals.Any(goal => judged.Contains(goal.Id)))
            .Select(section => View.Of(
                ("anchor", StatusAnchor.Of(chapter, section)),
                ("label", pages.Site.Locale.Places.Section(section.Number)),
                ("title", pages.Site.Text(section.Title)),
                ("path", pages.Site.Routes.Section(chapter, section).Value),
                ("goals", pages.GoalsOf(section.Goals.Where(goal => judged.Contains(goal.Id)))))))));
}
