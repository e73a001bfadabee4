using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Generator.Charts.Cards;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>
/// The report for printing: on one page all prose and every promise with its status, reason and the numbers of its sources.
/// </summary>
internal static class ReportPage
{
    public static readonly SitePage Kind = SitePage.One("report", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.ThisReport, 3), IsLinked = true, IsSearched = true,
    };

    private static PageSpec Of(LanguagePages pages)
    {
        var (path, goals) = (pages.Site.Routes.Page(Kind.Id), pages.Site.Newest.Goals);
        var page = Kind.Page(
            pages,
            diagnostics =>
            {
                var sources = new ReportSources(pages);
                var places = new ReportPlaces(pages.Site);
                return new Model(
                    pages.Site.PlanWords.Findings.OfPlan(),
                    pages.Statuses.Counts(goals),
                    [.. pages.Site.Plan.Chapters.Select(chapter => new ReportChapter(
                        pages.Chapters.Chapter(chapter),
                        ReportPlaces.Anchor(chapter),
                        pages.ProseOf(chapter.Prose, path, 1, diagnostics, places.Find),
                        [.. chapter.Sections.Select(section => new ReportSection(
                            pages.Chapters.Section(chapter, section),
                            ReportPlaces.Anchor(chapter, section),
                            pages.ProseOf(section.Prose, path, 2, diagnostics, places.Find),
                            [.. section.Goals.Select(goal => new ReportGoal(pages.Goals[goal.Id], sources.NumbersOf(goal)))]))]))],
                    pages.Title(AnnexPage.KeyIn(pages.Site.Plan)));
            },
            ("goals", goals.Length));
        var words = pages.Site.PlanWords;
        return page with { Card = CardMaker.Report, Description = words.PageFindings.Said(words.Findings.OfPlan(), page.Description) };
    }

    private sealed record Model(
        string Finding, ImmutableArray<StatusCountView> Counts, ImmutableArray<ReportChapter> Chapters, string AnnexTitle) : View;

    private sealed record ReportChapter(ChapterView Chapter, string Anchor, Html ProseHtml, ImmutableArray<ReportSection> Sections) : View;

    private sealed record ReportSection(SectionView Section, string Anchor, Html ProseHtml, ImmutableArray<ReportGoal> Goals) : View;

    /// <summary>A goal with the numbers of its sources.</summary>
    [method: SetsRequiredMembers]
    private sealed record ReportGoal(GoalView Goal, string? Sources) : GoalView(Goal);
}
