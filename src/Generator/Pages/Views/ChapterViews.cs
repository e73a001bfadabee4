using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>CHAPTER: title, address and how its goals stand.</summary>
internal sealed record ChapterView(
    int Number,
    string Label,
    string Title,
    string Summary,
    string Path,
    int GoalsTotal,
    ImmutableArray<StatusCountView> Counts,
    ImmutableArray<SectionView> Sections) : View;

/// <summary>SECTION: title, address and how its goals stand.</summary>
internal sealed record SectionView(
    string? Label,
    string Title,
    string Summary,
    string Path,
    int GoalsTotal,
    ImmutableArray<StatusCountView> Counts) : View;

/// <summary>The plan's chapters and sections.</summary>
internal sealed class ChapterViews(LanguageSite site, StatusViews statuses)
{
    private readonly Dictionary<GoalId, GoalAssessment> judged = site.Newest.Goals.ToDictionary(goal => goal.Goal.Id);

    public ImmutableArray<ChapterView> All => [.. site.Plan.Chapters.Select(Chapter)];

    public ChapterView Chapter(Chapter chapter) => new(
        chapter.Number,
        site.Locale.Places.Chapter(chapter.Number),
        site.Text(chapter.Title),
        site.Text(chapter.Summary),
        site.Routes.Chapter(chapter).Value,
        chapter.Goals.Count(),
        statuses.Counts(Judged(chapter.Goals), status => site.Routes.Status(status, chapter)),
        [.. chapter.Sections.Select(section => Section(chapter, section))]);

    public SectionView Section(Chapter chapter, Section section) => new(
        site.Locale.Places.Section(section.Number),
        site.Text(section.Title),
        site.Text(section.Summary),
        site.Routes.Section(chapter, section).Value,
        section.Goals.Length,
        statuses.Counts(Judged(section.Goals), status => site.Routes.Status(status, chapter, section)));

    private GoalAssessment[] Judged(IEnumerable<Goal> goals) => [.. goals.Select(goal => judged[goal.Id])];
}
