using System.Collections.Immutable;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>A page for each section of each chapter.</summary>
internal static class SectionPages
{
    public static readonly SitePage Kind = SitePage.Many(
        "section", input => input.Pages.Site.Plan.Chapters.SelectMany(chapter => Of(input.Pages, chapter)));

    private static IEnumerable<PageSpec> Of(LanguagePages pages, Chapter chapter) => chapter.Sections.Select(section => new PageSpec(
        Kind.Template,
        pages.Site.Routes.Section(chapter, section),
        pages.Site.Text(section.Title),
        pages.Site.PlanWords.PageFindings.Of(section),
        diagnostics => ModelOf(pages, chapter, section, diagnostics))
    {
        Card = OverviewCatalogue.Key(chapter, section),
        Crumbs = [ChapterPages.LinkTo(pages, chapter)],
    });

    private static Model ModelOf(LanguagePages pages, Chapter chapter, Section section, DiagnosticBag diagnostics)
    {
        var words = pages.Site.Words;
        ImmutableArray<(string Anchor, string Title, bool IsThere)> contents =
        [
            ("goals", words["section.goals"], !section.Goals.IsEmpty),
            ("measures", words["section.measures"], !section.Measures.IsEmpty),
            ("results", words["section.results"], !section.Results.IsEmpty),
        ];
        return new(
            pages.Chapters.Chapter(chapter),
            pages.Chapters.Section(chapter, section),
            pages.Overviews.Of(OverviewCatalogue.Key(chapter, section), section.Goals),
            pages.ProseOf(section.Prose, pages.Site.Routes.Section(chapter, section), 0, diagnostics),
            pages.GoalsOf(section.Goals),
            pages.Measures.Of(chapter, section),
            pages.Results.Results(chapter, section),
            [.. contents.Where(entry => entry.IsThere).Select(entry => new ContentsEntry(entry.Title, entry.Anchor))]);
    }

    private sealed record Model(
        ChapterView Chapter,
        SectionView Section,
        OverviewView? Overview,
        Html ProseHtml,
        ImmutableArray<GoalView> Goals,
        ImmutableArray<MeasureView> Measures,
        ImmutableArray<ResultView> Results,
        ImmutableArray<ContentsEntry> Toc) : View;

    private sealed record ContentsEntry(string Title, string Anchor) : View;
}
