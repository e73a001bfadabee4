using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Generator.Charts.Cards;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>
/// The report for printing: on one page all prose and every promise with its status, reason and the numbers of its sources.
/// </summary>
internal static class ReportPage
{
    private const int GoalBytes = 800;

    public static readonly SitePage Kind = SitePage.List("report", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.ThisReport, 3), IsLinked = true, IsSearched = true,
    };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var page = Kind.Titled(pages, ("goals", pages.Site.Newest.Goals.Length));
        var words = pages.Site.PlanWords;
        page = page with
        {
            Card = CardMaker.Report, Description = words.PageFindings.Said(words.Findings.OfPlan(), page.Description),
        };
        return DividedPage.Of(
            pages, page, ReportPlaces.Entries(pages, GoalBytes), (part, diagnostics) => ModelOf(pages, part, diagnostics));
    }

    private static Model ModelOf(LanguagePages pages, PagePart part, DiagnosticBag diagnostics)
    {
        var (site, sources, places) = (pages.Site, new ReportSources(pages), new ReportPlaces(pages.Site));
        var report = site.Routes.Page(Kind.Id);
        return new(
            site.PlanWords.Findings.OfPlan(),
            pages.Statuses.Counts(site.Newest.Goals),
            part.IsFirst
                ? [.. site.Plan.Chapters.Select(chapter => new ReportContents(
                    $"{report}#{ReportPlaces.Anchor(chapter)}", pages.Chapters.Chapter(chapter)))]
                : [],
            [.. site.Plan.Chapters.Where(chapter => ReportPlaces.IsOn(part, chapter)).Select(chapter => new ReportChapter(
                pages.Chapters.Chapter(chapter),
                ReportPlaces.Anchor(chapter),
                Prose(chapter.Prose, ReportPlaces.Anchor(chapter), 1),
                [.. chapter.Sections.Where(section => ReportPlaces.IsOn(part, chapter, section)).Select(section => new ReportSection(
                    pages.Chapters.Section(chapter, section),
                    ReportPlaces.Anchor(chapter, section),
                    Prose(section.Prose, ReportPlaces.Anchor(chapter, section), 2),
                    [.. part.Only(section.Goals, goal => goal.Id)
                        .Select(goal => new ReportGoal(pages.Goals[goal.Id], sources.NumbersOf(goal)))]))]))],
            pages.Title(AnnexPage.KeyIn(site.Plan)));

        // A chapter that goes on in a part has its heading there, and its prose where it begins.
        Html Prose(Generator.Model.Prose prose, string anchor, int shift) => part.Has(anchor)
            ? pages.ProseOf(prose, part.Path, shift, diagnostics, Find)
            : new(string.Empty);

        string? Find(string path) => places.Find(path) is { } anchor
            ? RelativeAddress.From(part.Path, site.Places.Of($"{report}{anchor}"))
            : null;
    }

    private sealed record Model(
        string Finding,
        ImmutableArray<StatusCountView> Counts,
        ImmutableArray<ReportContents> Contents,
        ImmutableArray<ReportChapter> Chapters,
        string AnnexTitle) : View;

    /// <summary>Where a chapter begins.</summary>
    private sealed record ReportContents(string Path, ChapterView Chapter) : View;

    private sealed record ReportChapter(ChapterView Chapter, string Anchor, Html ProseHtml, ImmutableArray<ReportSection> Sections) : View;

    private sealed record ReportSection(SectionView Section, string Anchor, Html ProseHtml, ImmutableArray<ReportGoal> Goals) : View;

    /// <summary>A goal with the numbers of its sources.</summary>
    [method: SetsRequiredMembers]
    private sealed record ReportGoal(GoalView Goal, string? Sources) : GoalView(Goal);
}
