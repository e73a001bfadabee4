using Generator.Model;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>CHAPTER and SECTION: titles, addresses and how their goals stand.</summary>
internal sealed class ChapterViews(LanguageSite site, StatusViews statuses)
{
    private readonly Dictionary<GoalId, GoalAssessment> judged = site.Newest.Goals.ToDictionary(goal => goal.Goal.Id);

    public ScriptArray All => View.List(site.Plan.Chapters.Select(Chapter));

    public ScriptObject Chapter(Chapter chapter) => View.Of(
        ("number", chapter.Number),
        ("slug", chapter.Slug),
        ("label", site.Locale.Places.Chapter(chapter.Number)),
        ("title", site.Text(chapter.Title)),
        ("summary", site.Text(chapter.Summary)),
        ("path", site.Routes.Chapter(chapter).Value),
        ("goals_total", chapter.Goals.Count()),
        ("counts", statuses.Counts(Judged(chapter.Goals), status => site.Routes.Status(status, chapter))),
        ("sections", View.List(chapter.Sections.Select(section => Section(chapter, section)))));

    public ScriptObject Section(Chapter chapter, Section section) => View.Of(
        ("slug", section.Slug),
        ("label", site.Locale.Places.Section(section.Number)),
        ("title", site.Text(section.Title)),
        ("summary", site.Text(section.Summary)),
        ("path", site.Routes.Section(chapter, section).Value),
        ("goals_total", section.Goals.Length),
        ("counts", statuses.Counts(Judged(section.Goals), status => site.Routes.Status(status, chapter, section))));

    public IReadOnlyList<GoalAssessment> Judged(IEnumerable<Goal> goals) => [.. goals.Select(goal => judged[goal.Id])];
}
