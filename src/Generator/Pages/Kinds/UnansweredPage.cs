using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>
/// What cannot be checked, and whom to ask: every promise without a verdict at the department that would hold its figures, with where,
/// when and with which words they were looked for; and the prose of content/pages that tells how to ask.
/// </summary>
internal static class UnansweredPage
{
    public const string Name = "unanswered";

    public static PageSpec Of(LanguagePages pages)
    {
        var site = pages.Site;
        var open = site.Newest.Goals.Where(goal => !goal.Status.IsVerdict()).ToList();
        var path = site.Routes.Page(Name);
        var (title, description) = site.Plan.Pages.FirstOrDefault(page => page.Name == Name) is { } own
            ? (site.Text(own.Title), site.Text(own.Description))
            : pages.Heading(Name);
        return new("unanswered", path, title, description, diagnostics => Model(pages, open, path, diagnostics));
    }

    private static ScriptObject Model(LanguagePages pages, List<GoalAssessment> open, OutputPath path, DiagnosticBag diagnostics)
    {
        var plan = pages.Site.Plan;
        var recorded = plan.Searches.SelectMany(record => record.Goals).ToHashSet();
        var departments = plan.Departments
            .Select(department => Department(pages, department, plan.Searches.Where(record => record.Department == department.Id), open))
            .OfType<ScriptObject>();
        var prose = plan.Pages.FirstOrDefault(page => page.Name == Name)?.Prose;
        return View.Of(
            ("total", open.Count),
            ("promises", pages.Site.Newest.Goals.Length),
            ("counts", pages.Statuses.Counts(open)),
            ("departments", View.List(departments)),
            ("unrecorded", View.List(open.Where(goal => !recorded.Contains(goal.Goal.Id)).Select(pages.Goals.Of))),
            ("prose_html", prose is null ? null : pages.ProseOf(prose, path, 0, diagnostics)));
    }

    /// <summary>A department with the searches for its figures, or null where all of them were found.</summary>
    private static ScriptObject? Department(
        LanguagePages pages, Department department, IEnumerable<SearchRecord> records, List<GoalAssessment> open)
    {
        var searches = records
            .Select(record => (Record: record, Goals: open.Where(goal => record.Goals.Contains(goal.Goal.Id)).ToList()))
            .Where(search => search.Goals.Count > 0)
            .ToList();
        return searches.Count == 0 ? null : View.Of(
            ("anchor", $"department-{department.Id}"),
            ("name", pages.Site.Text(department.Name)),
            ("ask", department.Ask is { } ask ? pages.Site.Text(ask) : null),
            ("url", department.Url?.OriginalString),
            ("total", searches.Sum(search => search.Goals.Count)),
            ("searches", View.List(searches.Select(search => Search(pages, search.Record, search.Goals)))));
    }

    private static ScriptObject Search(LanguagePages pages, SearchRecord record, List<GoalAssessment> open)
    {
        var words = pages.Site.Words;
        return View.Of(
            ("kinds", words.List([.. record.Kinds.Select(kind => words.Of("search_kind", kind))])),
            ("date", record.Date is { } day ? pages.Site.Locale.Times.PartialDate(day) : null),
            ("times", record.Times is { } times ? Digits(times) : null),
            ("terms", View.List(record.Terms)),
            ("goals", View.List(open.Select(pages.Goals.Of))));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
