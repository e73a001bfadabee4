using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>
/// The plan in one view: what happened, the promises that can be judged on one scale, those that cannot and whom to ask, the wall of
/// all promises, the chapters, and what the newest release changed.
/// </summary>
internal static class HomePage
{
    /// <summary>The name of the prose that stands above what is counted.</summary>
    public const string Prose = "index";

    /// <summary>As many tiles stand side by side at most.</summary>
    private const int Widest = 5;

    /// <summary>About what a promise takes on the wall and, with a verdict, on the scale. Where all of them are too much for one page,
    /// chapters show their counts instead; the pages of chapters and the list of all promises have each.</summary>
    private const int TileBytes = 450;
    private const int ScaleBytes = 1400;

    /// <summary>The page of the release has them all.</summary>
    private const int ChangesShown = 3;

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
        var (plan, home, words) = (pages.Site.Plan, pages.Site.Routes.Home, pages.Site.PlanWords);
        var lead = plan.Pages.FirstOrDefault(page => page.Name == Prose)?.Prose;
        var changes = pages.Releases.Changes(pages.Site.Newest);
        var judged = goals.Where(goal => GoalViews.IsJudged(goal.Status)).ToList();
        var open = goals.Where(goal => goal.Status.IsOpen()).ToList();
        var isCounted = (goals.Count * TileBytes) + (judged.Count * ScaleBytes) > pages.Site.Limits.ListBytes;
        return new(
            words.Findings.OfPlan(),
            words.Findings.MainGoal is { } main ? pages.Goals.Of(main) : null,
            lead is null ? null : pages.ProseOf(lead, home, 0, diagnostics),
            words.Headlines.Judged(goals),
            pages.Scale.Of(isCounted ? [] : judged),
            open.Count,
            words.Headlines.Gap(open.Count, goals.Count),
            pages.Statuses.Counts(open),
            UnansweredPage.Waiting(pages),
            UnansweredPage.Stated(pages.Site) is { Count: > 0 } stated
                ? new(
                    words.Words["scale.stated"],
                    $"{pages.Site.Routes.Page(UnansweredPage.Name)}#{UnansweredPage.StatedAnchor}",
                    stated.Count)
                : null,
            goals.Count,
            pages.Statuses.Counts(goals),
            isCounted,
            [.. plan.Chapters.Where(chapter => chapter.Goals.Any()).Select(chapter => Wall(pages, chapter, isCounted))],
            pages.Chapters.All,
            changes.Length,
            [.. changes.Take(ChangesShown)]);
    }

    /// <summary>
    /// The promises of a chapter, those with a verdict first and the worst of them ahead; where there are too many for one page, none,
    /// for the counts stand instead.
    /// </summary>
    private static WallView Wall(LanguagePages pages, Chapter chapter, bool isCounted)
    {
        if (isCounted)
        {
            return new(pages.Chapters.Chapter(chapter), 0, []);
        }

        var own = chapter.Goals.Select(goal => goal.Id).ToHashSet();
        var goals = pages.Site.Newest.Goals
            .Where(goal => own.Contains(goal.Goal.Id))
            .OrderByDescending(goal => GoalViews.IsJudged(goal.Status))
            .ThenBy(goal => goal.Status);
        return new(pages.Chapters.Chapter(chapter), Across(own.Count), [.. goals.Select(pages.Goals.Of)]);
    }

    /// <summary>
    /// How many tiles stand side by side where there is room: as many as leave the last row full, or else at least half full. What is
    /// left of it its tiles share.
    /// </summary>
    private static int Across(int tiles) => tiles <= Widest ? tiles : Enumerable.Range(Widest - 1, 2).Reverse()
        .OrderBy(across => tiles % across == 0 ? 0 : tiles % across * 2 >= across ? 1 : 2)
        .First();

    private sealed record Model(
        string Finding,
        GoalView? Leading,
        Html? LeadHtml,
        string JudgedLine,
        ScaleView Scale,
        int WithoutFigures,
        string HeadlineGap,
        ImmutableArray<StatusCountView> Reasons,
        ImmutableArray<WaitingView> Departments,
        WaitingView? Stated,
        int GoalsTotal,
        ImmutableArray<StatusCountView> Counts,
        bool IsCounted,
        ImmutableArray<WallView> Wall,
        ImmutableArray<ChapterView> Chapters,
        int ChangesTotal,
        ImmutableArray<ChangeView> Changes) : View;

    /// <summary>The promises of a chapter as tiles, so many side by side.</summary>
    private sealed record WallView(ChapterView Chapter, int Across, ImmutableArray<GoalView> Goals) : View;
}
