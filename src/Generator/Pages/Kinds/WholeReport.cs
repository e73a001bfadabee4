using System.Globalization;
using Generator.Assessment;

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
            var chapters = pages.Site.Plan.Chapters.Select(chapter => View.Of(
                ("chapter", pages.Chapters.Chapter(chapter)),
                ("anchor", ReportPlaces.Anchor(chapter)),
                ("prose_html", pages.ProseOf(chapter.Prose, path, 1, diagnostics, places.Find)),
                ("sections", View.List(chapter.Sections.Select(section => View.Of(
                    ("section", pages.Chapters.Section(chapter, section)),
                    ("anchor", ReportPlaces.Anchor(chapter, section)),
                    ("prose_html", pages.ProseOf(section.Prose, path, 2, diagnostics, places.Find)),
                    ("goals", View.List(section.Goals.Select(goal => View.With(pages.Goals[goal.Id], ("sources", sources.NumbersOf(goal))))))))))));
            return View.Of(
                ("counts", pages.Statuses.Counts(goals)),
                ("chapters", View.List(chapters)));
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
        var chapters = plan.Chapters.Select(chapter => View.Of(
            ("chapter", pages.Chapters.Chapter(chapter)),
            ("anchor", ReportPlaces.Anchor(chapter)),
            ("sections", View.List(chapter.Sections
                .Where(section => worked.Overlaps(section.Goals) || !section.Measures.IsEmpty || !section.Results.IsEmpty)
                .Select(section => View.Of(
                    ("section", pages.Chapters.Section(chapter, section)),
                    ("workings", pages.GoalsOf(section.Goals.Where(worked.Contains))),
                    ("measures", pages.Results.Measures(chapter, section)),
                    ("results", pages.Results.Results(chapter, section))))))));
        return new("annex", path, title, description, _ => View.Of(("chapters", View.List(chapters)), ("sources", new ReportSources(pages).List())))
        {
            Crumbs = [new(report, pages.Site.Routes.Page("report").Value)],
        };
    }

    private static bool HasFigures(GoalAssessment goal) =>
        goal.Parts.Any(part => part.Baseline is not null || part.Latest is not null || !part.Working.IsEmpty);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
