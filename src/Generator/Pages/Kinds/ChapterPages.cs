using System.Collections.Immutable;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>A page for each chapter and each of its sections, linked to the one before and after.</summary>
internal static class ChapterPages
{
    public static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var chapters = pages.Site.Plan.Chapters;
        for (var i = 0; i < chapters.Length; i++)
        {
            var chapter = chapters[i];
            yield return new PageSpec(
                "chapter",
                pages.Site.Routes.Chapter(chapter),
                pages.Site.Text(chapter.Title),
                pages.Site.Text(chapter.Summary),
                diagnostics => Model(pages, chapter, diagnostics))
            {
                Previous = i > 0 ? LinkTo(pages, chapters[i - 1]) : null,
                Next = i + 1 < chapters.Length ? LinkTo(pages, chapters[i + 1]) : null,
            };

            foreach (var section in Sections(pages, chapter))
            {
                yield return section;
            }
        }
    }

    private static IEnumerable<PageSpec> Sections(LanguagePages pages, Chapter chapter)
    {
        var sections = chapter.Sections;
        for (var i = 0; i < sections.Length; i++)
        {
            var section = sections[i];
            yield return new PageSpec(
                "section",
                pages.Site.Routes.Section(chapter, section),
                pages.Site.Text(section.Title),
                pages.Site.Text(section.Summary),
                diagnostics => Model(pages, chapter, section, diagnostics))
            {
                Crumbs = [LinkTo(pages, chapter)],
                Previous = i > 0 ? LinkTo(pages, chapter, sections[i - 1]) : null,
                Next = i + 1 < sections.Length ? LinkTo(pages, chapter, sections[i + 1]) : null,
            };
        }
    }

    private static ChapterModel Model(LanguagePages pages, Chapter chapter, DiagnosticBag diagnostics) => new(
        pages.Chapters.Chapter(chapter),
        pages.Overviews.Of(OverviewCatalogue.Key(chapter), chapter.Goals),
        pages.ProseOf(chapter.Prose, pages.Site.Routes.Chapter(chapter), 0, diagnostics),
        pages.GoalsOf(chapter.Goals));

    private static SectionModel Model(LanguagePages pages, Chapter chapter, Section section, DiagnosticBag diagnostics)
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
            pages.Results.Measures(chapter, section),
            pages.Results.Results(chapter, section),
            [.. contents.Where(entry => entry.IsThere).Select(entry => new ContentsEntry(entry.Title, entry.Anchor))]);
    }

    private static PageLink LinkTo(LanguagePages pages, Chapter chapter) =>
        new($"{pages.Site.Locale.Places.Chapter(chapter.Number)} {pages.Site.Text(chapter.Title)}", pages.Site.Routes.Chapter(chapter).Value);

    private static PageLink LinkTo(LanguagePages pages, Chapter chapter, Section section) =>
        new(pages.Site.Text(section.Title), pages.Site.Routes.Section(chapter, section).Value);

    private sealed record ChapterModel(ChapterView Chapter, OverviewView? Overview, Html ProseHtml, ImmutableArray<GoalView> Goals) : View;

    private sealed record SectionModel(
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
