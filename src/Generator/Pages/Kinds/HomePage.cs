using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Diagnostics;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>
/// The plan in one view: the sentence that sums it up, the main targets, the chapters, and what the newest release changed.
/// </summary>
internal static class HomePage
{
    /// <summary>The name of the prose that stands above what is counted.</summary>
    public const string Prose = "index";

    public static readonly SitePage Kind = SitePage.One("home", input => Of(input.Pages)) with { IsHome = true };

    private static PageSpec Of(LanguagePages pages)
    {
        var (site, goals) = (pages.Site, pages.Site.Newest.Goals);
        return new(
            Kind.Template,
            site.Routes.Home,
            site.Text(site.Plan.Site.Title),
            site.PlanWords.PageFindings.OfHome(),
            diagnostics => ModelOf(pages, goals, diagnostics));
    }

    private static Model ModelOf(LanguagePages pages, IReadOnlyCollection<GoalAssessment> goals, DiagnosticBag diagnostics)
    {
        var (plan, home) = (pages.Site.Plan, pages.Site.Routes.Home);
        var lead = plan.Pages.FirstOrDefault(page => page.Name == Prose)?.Prose;
        var headlines = pages.Site.PlanWords.Headlines;
        var without = goals.Count(goal => !GoalViews.IsJudged(goal.Status));
        return new(
            lead is null ? null : pages.ProseOf(lead, home, 0, diagnostics),
            pages.Statuses.Counts(goals),
            without,
            headlines.Of(goals),
            headlines.Gap(without, goals.Count),
            [.. goals.Where(goal => goal.Goal.IsMain).Select(pages.Goals.Of)],
            pages.Chapters.All,
            pages.Releases.Changes(pages.Site.Newest));
    }

    private sealed record Model(
        Html? LeadHtml,
        ImmutableArray<StatusCountView> Counts,
        int WithoutFigures,
        string Headline,
        string HeadlineGap,
        ImmutableArray<GoalView> Main,
        ImmutableArray<ChapterView> Chapters,
        ImmutableArray<ChangeView> Changes) : View;
}
