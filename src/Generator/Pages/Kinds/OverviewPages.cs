using System.Collections.Immutable;
using System.Globalization;
using Generator.Pages.Views;
using Generator.Assessment;

namespace Generator.Pages.Kinds;

/// <summary>Pages that gather from all chapters: all goals, milestones by deadline, results of the period before, leagues and cities, the audit.</summary>
internal static class OverviewPages
{
    public static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        yield return Goals(pages);
        yield return Milestones(pages);
        yield return Results(pages);
        yield return Regions(pages);
        yield return Audit(pages);
    }

    private static PageSpec Goals(LanguagePages pages)
    {
        var goals = pages.Site.Newest.Goals;
        var (title, description) = pages.Heading("goals", goals.Length.ToString(CultureInfo.InvariantCulture));
        var views = goals.Select(pages.Goals.Of).ToImmutableArray();
        return new("goals", pages.Site.Routes.Page("goals"), title, description, _ => View.Of(
            ("goals", View.List(views)),
            ("counts", pages.Statuses.Counts(goals)),
            ("kinds", GoalFacets.Kinds(views)),
            ("qualities", GoalFacets.Qualities(views)),
            ("chapters", pages.Chapters.All)));
    }

    private static PageSpec Milestones(LanguagePages pages)
    {
        var (title, description) = pages.Heading("milestones");
        var years = pages.Site.Newest.Goals
            .Where(goal => goal.Milestone is not null)
            .OrderBy(goal => goal.Milestone!.Milestone.Deadline)
            .GroupBy(goal => goal.Milestone!.Milestone.Deadline.Year);
        return new("milestones", pages.Site.Routes.Page("milestones"), title, description, _ => View.Of(
            ("years", View.List(years.Select(year => View.Of(
                ("year", year.Key.ToString(CultureInfo.InvariantCulture)),
                ("goals", View.List(year.Select(pages.Goals.Of)))))))));
    }

    private static PageSpec Results(LanguagePages pages)
    {
        var (title, description) = pages.Heading("results");
        var groups =
            from chapter in pages.Site.Plan.Chapters
            from section in chapter.Sections
            where !section.Results.IsEmpty
            select View.Of(("section", pages.Chapters.Section(chapter, section)), ("results", pages.Results.Results(chapter, section)));
        return new("results", pages.Site.Routes.Page("results"), title, description, _ => View.Of(("groups", View.List(groups))));
    }

    private static PageSpec Regions(LanguagePages pages)
    {
        var (title, description) = pages.Heading("regions");
        var site = pages.Site;
        return new("regions", site.Routes.Page("regions"), title, description, _ => View.Of(
            ("regions", pages.Regions.Tiles()),
            ("tables", pages.Regions.Tables()),
            ("barometer", pages.Barometer.All()),
            ("appendices", View.List(site.Plan.Document.Appendices.Select(appendix => View.Of(
                ("title", site.Text(appendix.Title)),
                ("note", site.Text(appendix.Note)),
                ("path", site.Routes.Appendix(appendix).Value)))))));
    }

    private static PageSpec Audit(LanguagePages pages)
    {
        var (title, description) = pages.Heading("audit");
        var goals = pages.Site.Newest.Goals;
        return new("audit", pages.Site.Routes.Page("audit"), title, description, _ => View.Of(
            ("checks", pages.Audit.Checks()),
            ("without_data", goals.Count(goal => !goal.Status.IsVerdict())),
            ("coverage", pages.Audit.Coverage()),
            ("counts", pages.Statuses.Counts(goals))));
    }
}
