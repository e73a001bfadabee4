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
        return new("goals", pages.Site.Routes.Page("goals"), title, description, _ => new GoalsModel(
            views,
            pages.Statuses.Counts(goals),
            GoalFacets.Kinds(views),
            GoalFacets.Qualities(views),
            pages.Chapters.All));
    }

    private static PageSpec Milestones(LanguagePages pages)
    {
        var (title, description) = pages.Heading("milestones");
        var years = pages.Site.Newest.Goals
            .Where(goal => goal.Milestone is not null)
            .OrderBy(goal => goal.Milestone!.Milestone.Deadline)
            .GroupBy(goal => goal.Milestone!.Milestone.Deadline.Year);
        return new("milestones", pages.Site.Routes.Page("milestones"), title, description, _ => new MilestonesModel(
            [.. years.Select(year => new YearOfMilestones(
                year.Key.ToString(CultureInfo.InvariantCulture), [.. year.Select(pages.Goals.Of)]))]));
    }

    private static PageSpec Results(LanguagePages pages)
    {
        var (title, description) = pages.Heading("results");
        var groups =
            from chapter in pages.Site.Plan.Chapters
            from section in chapter.Sections
            where !section.Results.IsEmpty
            select new SectionResults(pages.Chapters.Section(chapter, section), pages.Results.Results(chapter, section));
        return new("results", pages.Site.Routes.Page("results"), title, description, _ => new ResultsModel([.. groups]));
    }

    private static PageSpec Regions(LanguagePages pages)
    {
        var (title, description) = pages.Heading("regions");
        var site = pages.Site;
        return new("regions", site.Routes.Page("regions"), title, description, _ => new RegionsModel(
            pages.Regions.Tiles(),
            pages.Regions.Tables(),
            pages.Barometer.All(),
            [.. site.Plan.Document.Appendices.Select(appendix => AppendixView.Of(site, appendix))]));
    }

    private static PageSpec Audit(LanguagePages pages)
    {
        var (title, description) = pages.Heading("audit");
        var goals = pages.Site.Newest.Goals;
        return new("audit", pages.Site.Routes.Page("audit"), title, description, _ => new AuditModel(
            pages.Audit.Checks(),
            goals.Count(goal => !goal.Status.IsVerdict()),
            pages.Audit.Coverage(),
            pages.Statuses.Counts(goals)));
    }

    private sealed record GoalsModel(
        ImmutableArray<GoalView> Goals,
        ImmutableArray<StatusCountView> Counts,
        ImmutableArray<FacetView> Kinds,
        ImmutableArray<FacetView> Qualities,
        ImmutableArray<ChapterView> Chapters) : View;

    private sealed record MilestonesModel(ImmutableArray<YearOfMilestones> Years) : View;

    private sealed record YearOfMilestones(string Year, ImmutableArray<GoalView> Goals) : View;

    private sealed record ResultsModel(ImmutableArray<SectionResults> Groups) : View;

    private sealed record SectionResults(SectionView Section, ImmutableArray<ResultView> Results) : View;

    private sealed record RegionsModel(
        ImmutableArray<TileView> Regions,
        ImmutableArray<RegionTableView> Tables,
        BarometerView Barometer,
        ImmutableArray<AppendixView> Appendices) : View;

    private sealed record AuditModel(
        ImmutableArray<AuditCheckView> Checks,
        int WithoutData,
        ImmutableArray<CoverageView> Coverage,
        ImmutableArray<StatusCountView> Counts) : View;
}
