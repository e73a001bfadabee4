using System.Collections.Immutable;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>A page for each chapter and each of its sections, linked to the one before and after.</summary>
internal static class ChapterPages
{
    public static IEnumerable<PageSpec> Of(EditionPages pages)
    {
        var chapters = pages.Edition.Plan.Chapters;
        for (var i = 0; i < chapters.Length; i++)
        {
            var chapter = chapters[i];
            yield return new PageSpec(
                "chapter",
                pages.Edition.Routes.Chapter(chapter),
                pages.Edition.Text(chapter.Title),
                pages.Edition.Text(chapter.Summary),
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

    private static IEnumerable<PageSpec> Sections(EditionPages pages, Chapter chapter)
    {
        var sections = chapter.Sections;
        for (var i = 0; i < sections.Length; i++)
        {
            var section = sections[i];
            yield return new PageSpec(
                "section",
                pages.Edition.Routes.Section(chapter, section),
                pages.Edition.Text(section.Title),
                pages.Edition.Text(section.Summary),
                diagnostics => Model(pages, chapter, section, diagnostics))
            {
                Crumbs = [LinkTo(pages, chapter)],
                Previous = i > 0 ? LinkTo(pages, chapter, sections[i - 1]) : null,
                Next = i + 1 < sections.Length ? LinkTo(pages, chapter, sections[i + 1]) : null,
            };
        }
    }

    private static ScriptObject Model(EditionPages pages, Chapter chapter, DiagnosticBag diagnostics) => View.Of(
        ("chapter", pages.Chapters.Chapter(chapter)),
        ("overview", pages.Overviews.Of(OverviewCatalogue.Key(chapter), chapter.Goals)),
        ("prose_html", pages.ProseOf(chapter.Prose, pages.Edition.Routes.Chapter(chapter), 0, diagnostics)),
        ("goals", pages.GoalsOf(chapter.Goals)));

    private static ScriptObject Model(EditionPages pages, Chapter chapter, Section section, DiagnosticBag diagnostics)
    {
        var words = pages.Edition.Words;
        ImmutableArray<(string Anchor, string Title, bool IsThere)> toc =
        [
            ("goals", words["section.goals"], !section.Goals.IsEmpty),
            ("measures", words["section.measures"], !section.Measures.IsEmpty),
            ("results", words["section.results"], !section.Results.IsEmpty),
        ];
        return View.Of(
            ("chapter", pages.Chapters.Chapter(chapter)),
            ("section", pages.Chapters.Section(chapter, section)),
            ("overview", pages.Overviews.Of(OverviewCatalogue.Key(chapter, section), section.Goals)),
            ("prose_html", pages.ProseOf(section.Prose, pages.Edition.Routes.Section(chapter, section), 0, diagnostics)),
            ("goals", pages.GoalsOf(section.Goals)),
            ("measures", pages.Results.Measures(chapter, section)),
            ("results", pages.Results.Results(chapter, section)),
            ("toc", View.List(toc.Where(entry => entry.IsThere).Select(entry => View.Of(("title", entry.Title), ("anchor", entry.Anchor))))));
    }

    private static PageLink LinkTo(EditionPages pages, Chapter chapter) =>
        new($"{pages.Edition.Speech.Places.Chapter(chapter.Number)} {pages.Edition.Text(chapter.Title)}", pages.Edition.Routes.Chapter(chapter).Value);

    private static PageLink LinkTo(EditionPages pages, Chapter chapter, Section section) =>
        new(pages.Edition.Text(section.Title), pages.Edition.Routes.Section(chapter, section).Value);
}
