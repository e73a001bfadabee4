using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Generator.Assessment;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>
/// The report for printing: on one page all prose and every promise with its status, reason and the numbers of its sources; on a
/// second page, its annex, the figures and workings, the measures, the results of the period before and the sources. Charts are pictures.
/// </summary>
internal static class WholeReport
{
    public static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        yield return Report(pages);
        yield return Annex(pages);
    }

    private static PageSpec Report(LanguagePages pages)
    {
        var path = pages.Site.Routes.Page("report");
        var goals = pages.Site.Newest.Goals;
        var (title, description) = pages.Heading("report", Digits(goals.Length));
        return new("report", path, title, description, diagnostics =>
        {
            var sources = new ReportSources(pages);
            var places = new ReportPlaces(pages.Site);
            return new ReportModel(
                pages.Statuses.Counts(goals),
                [.. pages.Site.Plan.Chapters.Select(chapter => new ReportChapter(
                    pages.Chapters.Chapter(chapter),
                    ReportPlaces.Anchor(chapter),
                    pages.ProseOf(chapter.Prose, path, 1, diagnostics, places.Find),
                    [.. chapter.Sections.Select(section => new ReportSection(
                        pages.Chapters.Section(chapter, section),
                        ReportPlaces.Anchor(chapter, section),
                        pages.ProseOf(section.Prose, path, 2, diagnostics, places.Find),
                        [.. section.Goals.Select(goal => new ReportGoal(pages.Goals[goal.Id], sources.NumbersOf(goal)))]))]))]);
        });
    }

    private static PageSpec Annex(LanguagePages pages)
    {
        var (plan, path) = (pages.Site.Plan, pages.Site.Routes.Page("report-annex"));
        var sections = plan.Chapters.SelectMany(chapter => chapter.Sections).ToList();
        var (report, _) = pages.Heading("report");
        var (title, description) = pages.Heading(
            "report_annex", Digits(sections.Sum(section => section.Measures.Length)), Digits(sections.Sum(section => section.Results.Length)));
        var worked = pages.Site.Newest.Goals.Where(HasFigures).Select(goal => goal.Goal).ToHashSet();
        var chapters = plan.Chapters.Select(chapter => new AnnexChapter(
            pages.Chapters.Chapter(chapter),
            ReportPlaces.Anchor(chapter),
            [.. chapter.Sections
                .Where(section => worked.Overlaps(section.Goals) || !section.Measures.IsEmpty || !section.Results.IsEmpty)
                .Select(section => new AnnexSection(
                    pages.Chapters.Section(chapter, section),
                    pages.GoalsOf(section.Goals.Where(worked.Contains)),
                    pages.Results.Measures(chapter, section),
                    pages.Results.Results(chapter, section)))]));
        return new("annex", path, title, description, _ => new AnnexModel([.. chapters], new ReportSources(pages).List()))
        {
            Crumbs = [new(report, pages.Site.Routes.Page("report").Value)],
        };
    }

    private static bool HasFigures(GoalAssessment goal) =>
        goal.Parts.Any(part => part.Baseline is not null || part.Latest is not null || !part.Working.IsEmpty);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record ReportModel(ImmutableArray<StatusCountView> Counts, ImmutableArray<ReportChapter> Chapters) : View;

    private sealed record ReportChapter(ChapterView Chapter, string Anchor, Html ProseHtml, ImmutableArray<ReportSection> Sections) : View;

    private sealed record ReportSection(SectionView Section, string Anchor, Html ProseHtml, ImmutableArray<ReportGoal> Goals) : View;

    /// <summary>A goal with the numbers of its sources.</summary>
    [method: SetsRequiredMembers]
    private sealed record ReportGoal(GoalView Goal, string? Sources) : GoalView(Goal);

    private sealed record AnnexModel(ImmutableArray<AnnexChapter> Chapters, ImmutableArray<SourceView> Sources) : View;

    private sealed record AnnexChapter(ChapterView Chapter, string Anchor, ImmutableArray<AnnexSection> Sections) : View;

    private sealed record AnnexSection(
        SectionView Section,
        ImmutableArray<GoalView> Workings,
        ImmutableArray<MeasureView> Measures,
        ImmutableArray<ResultView> Results) : View;
}
