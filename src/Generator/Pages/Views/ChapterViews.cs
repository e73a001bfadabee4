using Generator.Model;
using Generator.Progress;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>CHAPTER and SECTION: titles, addresses and how their goals stand.</summary>
internal sealed class ChapterViews(Edition edition, StatusViews statuses)
{
    private readonly Dictionary<GoalId, GoalAssessment> judged = edition.Newest.Goals.ToDictionary(goal => goal.Goal.Id);

    public ScriptArray All => View.List(edition.Plan.Chapters.Select(Chapter));

    public ScriptObject Chapter(Chapter chapter) => View.Of(
        ("number", chapter.Number),
        ("slug", chapter.Slug),
        ("label", edition.Speech.Places.Chapter(chapter.Number)),
        ("title", edition.Text(chapter.Title)),
        ("summary", edition.Text(chapter.Summary)),
        ("path", edition.Routes.Chapter(chapter).Value),
        ("goals_total", chapter.Goals.Count()),
        ("counts", statuses.Counts(Judged(chapter.Goals), status => edition.Routes.Status(status, chapter))),
        ("sections", View.List(chapter.Sections.Select(section => Section(chapter, section)))));

    public ScriptObject Section(Chapter chapter, Section section) => View.Of(
        ("slug", section.Slug),
        ("label", edition.Speech.Places.Section(section.Number)),
        ("title", edition.Text(section.Title)),
        ("summary", edition.Text(section.Summary)),
        ("path", edition.Routes.Section(chapter, section).Value),
        ("goals_total", section.Goals.Length),
        ("counts", statuses.Counts(Judged(section.Goals), status => edition.Routes.Status(status, chapter, section))));

    public IReadOnlyList<GoalAssessment> Judged(IEnumerable<Goal> goals) => [.. goals.Select(goal => judged[goal.Id])];
}
