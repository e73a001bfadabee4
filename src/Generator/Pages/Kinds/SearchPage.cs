using Generator.Progress;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>Every goal, indicator and section by name: a list that needs no script.</summary>
internal static class SearchPage
{
    public static PageSpec Of(EditionPages pages)
    {
        var (title, description) = pages.Heading("search");
        return new("search", pages.Edition.Routes.Page("search"), title, description, _ => View.Of(("entries", View.List(Entries(pages)))));
    }

    private static IEnumerable<ScriptObject> Entries(EditionPages pages)
    {
        var edition = pages.Edition;
        foreach (var goal in edition.Newest.Goals)
        {
            var view = pages.Goals.Of(goal);
            yield return Entry(pages, "goal", edition.Text(goal.Goal.Title), (string)view["path"]!, edition.Text(goal.Goal.Promise), goal.Status);
        }

        foreach (var indicator in edition.Plan.Indicators)
        {
            yield return Entry(pages, "indicator", edition.Text(indicator.Name), edition.Routes.Indicator(indicator.Id).Value, edition.Text(indicator.Definition), null);
        }

        foreach (var chapter in edition.Plan.Chapters)
        {
            yield return Entry(pages, "chapter", edition.Text(chapter.Title), edition.Routes.Chapter(chapter).Value, edition.Text(chapter.Summary), null);
            foreach (var section in chapter.Sections)
            {
                yield return Entry(pages, "section", edition.Text(section.Title), edition.Routes.Section(chapter, section).Value, edition.Text(section.Summary), null);
            }
        }
    }

    private static ScriptObject Entry(EditionPages pages, string kind, string title, string path, string text, GoalStatus? status) => View.Of(
        ("title", title),
        ("path", path),
        ("kind_word", pages.Edition.Words[$"page_kind.{kind}"]),
        ("status", status is { } known ? pages.Statuses[known] : null),
        ("text", text));
}
