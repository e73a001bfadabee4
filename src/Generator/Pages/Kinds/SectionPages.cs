using System.Collections.Immutable;
using System.Diagnostics;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>A page for each section of each chapter.</summary>
internal static class SectionPages
{
    public static readonly SitePage Kind = SitePage.Many(
        "section", input => input.Pages.Site.Plan.Chapters.SelectMany(chapter => Of(input.Pages, chapter)));

    private const int ChartedBytes = 11_000;
    private const int GoalBytes = 2500;
    private const int MeasureBytes = 600;
    private const int ResultBytes = 900;

    private static IEnumerable<PageSpec> Of(LanguagePages pages, Chapter chapter) => chapter.Sections.SelectMany(section => DividedPage.Of(
        pages,
        new(
            Kind.Template,
            pages.Site.Routes.Section(chapter, section),
            pages.Site.Text(section.Title),
            pages.Site.PlanWords.PageFindings.Of(section),
            static _ => throw new UnreachableException())
        {
            Card = OverviewCatalogue.Key(chapter, section),
            Crumbs = [ChapterPages.LinkTo(pages, chapter)],
        },
        Entries(pages, section),
        (part, diagnostics) => ModelOf(pages, chapter, section, part, diagnostics)));

    private static IEnumerable<ListEntry> Entries(LanguagePages pages, Section section) =>
    [
        .. section.Goals.Select(goal => new ListEntry(
            goal.Id, HasFigures(pages, goal) ? ChartedBytes : GoalBytes, pages.Site.Text(goal.Title))
        {
            Anchors = ["goals", goal.Id.Value],
        }),
        .. section.Measures.Select(measure => new ListEntry(
            measure.Id, MeasureBytes, pages.Site.Words["section.measures"]) { Anchors = ["measures", measure.Id] }),
        .. section.Results.Select(result => new ListEntry(result.Id, ResultBytes, pages.Site.Words["section.results"])
        {
            Anchors = ["results", EarlierResultViews.Anchor(result)],
        }),
    ];

    private static bool HasFigures(LanguagePages pages, Goal goal) => goal.Commitment.Indicators.Any(
        indicator => pages.Site.Newest.Find(indicator, pages.Site.Plan.Region) is { Points.Length: > 1 });

    private static Model ModelOf(LanguagePages pages, Chapter chapter, Section section, PagePart part, DiagnosticBag diagnostics)
    {
        var words = pages.Site.Words;
        ImmutableArray<(string Anchor, string Title, bool IsThere)> contents =
        [
            ("goals", words["section.goals"], section.Goals.Any(goal => part.Has(goal.Id))),
            ("measures", words["section.measures"], section.Measures.Any(measure => part.Has(measure.Id))),
            ("results", words["section.results"], section.Results.Any(result => part.Has(result.Id))),
        ];
        return new(
            pages.Chapters.Chapter(chapter),
            pages.Chapters.Section(chapter, section),
            part.IsFirst ? pages.Overviews.Of(OverviewCatalogue.Key(chapter, section), section.Goals) : null,
            part.IsFirst ? pages.ProseOf(section.Prose, part.Path, 0, diagnostics) : null,
            pages.GoalsOf(part.Only(section.Goals, goal => goal.Id)),
            [.. part.Only(pages.Measures.Of(chapter, section), measure => measure.Id)],
            [.. part.Only(section.Results, result => result.Id).Select(result => pages.Results.Result(chapter, section, result))],
            section.Goals.IsEmpty,
            [.. contents.Where(entry => entry.IsThere).Select(entry => new ContentsEntry(entry.Title, entry.Anchor))]);
    }

    private sealed record Model(
        ChapterView Chapter,
        SectionView Section,
        OverviewView? Overview,
        Html? ProseHtml,
        ImmutableArray<GoalView> Goals,
        ImmutableArray<MeasureView> Measures,
        ImmutableArray<ResultView> Results,
        bool IsWithoutGoals,
        ImmutableArray<ContentsEntry> Toc) : View;

    private sealed record ContentsEntry(string Title, string Anchor) : View;
}
