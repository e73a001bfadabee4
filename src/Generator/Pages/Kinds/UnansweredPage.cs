using System.Collections.Immutable;
using System.Globalization;
using Generator.Assessment;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>A department, or what else cannot be checked, and how many promises wait for figures.</summary>
internal sealed record WaitingView(string Name, string Path, int Count) : View;

/// <summary>
/// What cannot be checked, and whom to ask: every promise without a verdict at the department that would hold its figures, with where,
/// when and with which words they were looked for; those that are stated to be met without a figure that would show it; and the prose of
/// content/pages that tells how to ask.
/// </summary>
internal static class UnansweredPage
{
    public const string Name = "unanswered";

    /// <summary>Where the promises stand that are only stated to be met.</summary>
    public const string StatedAnchor = "stated";

    private const int GoalBytes = 700;

    public static readonly SitePage Kind = SitePage.List(Name, input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.Check, 3), IsLinked = true, IsSearched = true, HasProse = true,
        IsThere = assessment => assessment.Newest.Goals.Any(goal => goal.Status.IsOpen() || goal.Status == Status.StatedMet)
            || assessment.Plan.Pages.Any(prose => prose.Name == Name),
    };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var (site, plan) = (pages.Site, pages.Site.Plan);
        var open = Open(site);
        var page = Kind.Titled(pages);
        if (plan.Pages.FirstOrDefault(prose => prose.Name == Name) is { } own)
        {
            page = page with { Title = site.Text(own.Title), Description = site.Text(own.Description) };
        }

        return DividedPage.Of(
            pages, page, Entries(pages, open), (part, diagnostics) => ModelOf(pages, open, site.Routes.Page(Name), part, diagnostics));
    }

    /// <summary>The promises as the departments list them, then those that none is asked about.</summary>
    private static IEnumerable<ListEntry> Entries(LanguagePages pages, List<GoalAssessment> open)
    {
        var plan = pages.Site.Plan;
        var recorded = plan.Searches.SelectMany(record => record.Goals).ToHashSet();
        return (from department in plan.Departments
                from search in Searches(pages.Site, department, open)
                from goal in search.Goals
                select new ListEntry(goal.Goal.Id, GoalBytes, pages.Site.Text(department.Name)) { Anchors = [Anchor(department)] })
            .Concat(open.Where(goal => !recorded.Contains(goal.Goal.Id))
                .Select(goal => new ListEntry(goal.Goal.Id, GoalBytes, pages.Site.Text(goal.Goal.Title)) { Anchors = ["unrecorded"] }))
            .Concat(Stated(pages.Site)
                .Select(goal => new ListEntry(goal.Goal.Id, GoalBytes, pages.Site.Text(goal.Goal.Title)) { Anchors = [StatedAnchor] }));
    }

    private static Model ModelOf(
        LanguagePages pages, List<GoalAssessment> open, OutputPath path, PagePart part, DiagnosticBag diagnostics)
    {
        var plan = pages.Site.Plan;
        var recorded = plan.Searches.SelectMany(record => record.Goals).ToHashSet();
        var prose = part.IsFirst ? plan.Pages.FirstOrDefault(page => page.Name == Name)?.Prose : null;
        var shown = part.Only(open, goal => goal.Goal.Id).ToList();
        return new(
            open.Count,
            pages.Site.Newest.Goals.Length,
            pages.Statuses.Counts(open),
            [.. plan.Departments.Select(department => Asked(pages, department, shown)).OfType<DepartmentView>()],
            [.. shown.Where(goal => !recorded.Contains(goal.Goal.Id)).Select(pages.Goals.Of)],
            [.. part.Only(Stated(pages.Site), goal => goal.Goal.Id).Select(pages.Goals.Of)],
            prose is null ? null : pages.ProseOf(prose, path, 0, diagnostics));
    }

    /// <summary>The departments that would hold figures which were not found, with how many promises wait for them, most first.</summary>
    public static ImmutableArray<WaitingView> Waiting(LanguagePages pages)
    {
        var open = Open(pages.Site);
        return
        [
            .. pages.Site.Plan.Departments
                .Select(department => new WaitingView(
                    pages.Site.Text(department.Name),
                    $"{pages.Site.Routes.Page(Name)}#{Anchor(department)}",
                    Searches(pages.Site, department, open).Sum(search => search.Goals.Count)))
                .Where(waiting => waiting.Count > 0)
                .OrderByDescending(waiting => waiting.Count),
        ];
    }

    private static List<GoalAssessment> Open(LanguageSite site) => [.. site.Newest.Goals.Where(goal => goal.Status.IsOpen())];

    /// <summary>Promises that an authority says are met, and no figure was found that lets anybody check it.</summary>
    public static List<GoalAssessment> Stated(LanguageSite site) =>
        [.. site.Newest.Goals.Where(goal => goal.Status == Status.StatedMet)];

    private static string Anchor(Department department) => $"department-{department.Id}";

    private static List<(SearchRecord Record, List<GoalAssessment> Goals)> Searches(
        LanguageSite site, Department department, List<GoalAssessment> open) =>
    [
        .. site.Plan.Searches
            .Where(record => record.Department == department.Id)
            .Select(record => (record, open.Where(goal => record.Goals.Contains(goal.Goal.Id)).ToList()))
            .Where(search => search.Item2.Count > 0),
    ];

    /// <summary>A department with the searches for its figures, or null where all of them were found.</summary>
    private static DepartmentView? Asked(LanguagePages pages, Department department, List<GoalAssessment> open)
    {
        var searches = Searches(pages.Site, department, open);
        return searches.Count == 0 ? null : new(
            Anchor(department),
            pages.Site.Text(department.Name),
            department.Ask is { } ask ? pages.Site.Text(ask) : null,
            department.Url?.OriginalString,
            searches.Sum(search => search.Goals.Count),
            [.. searches.Select(search => Search(pages, search.Record, search.Goals))]);
    }

    private static SearchView Search(LanguagePages pages, SearchRecord record, List<GoalAssessment> open)
    {
        var words = pages.Site.Words;
        return new(
            words.List([.. record.Kinds.Select(kind => words.Of("search_kind", kind))]),
            record.Date is { } day ? pages.Site.Locale.Times.PartialDate(day) : null,
            record.Times is { } times ? Digits(times) : null,
            record.Terms,
            [.. open.Select(pages.Goals.Of)]);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Model(
        int Total,
        int Promises,
        ImmutableArray<StatusCountView> Counts,
        ImmutableArray<DepartmentView> Departments,
        ImmutableArray<GoalView> Unrecorded,
        ImmutableArray<GoalView> Stated,
        Html? ProseHtml) : View;

    private sealed record DepartmentView(
        string Anchor, string Name, string? Ask, string? Url, int Total, ImmutableArray<SearchView> Searches) : View;

    private sealed record SearchView(
        string Kinds, string? Date, string? Times, ImmutableArray<string> Terms, ImmutableArray<GoalView> Goals) : View;
}
