using System.Collections.Immutable;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Model;
using Scriban.Runtime;

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

    private static ScriptObject Model(LanguagePages pages, Chapter chapter, DiagnosticBag diagnostics) => View.Of(
        ("chapter", pages.Chapters.Chapter(chapter)),
        ("overview", pages.Overviews.Of(OverviewCatalogue.Key(chapter), chapter.Goals)),
        ("prose_html", pages.ProseOf(chapter.Prose, pages.Site.Routes.Chapter(chapter), 0, diagnostics)),
        ("goals", pages.GoalsOf(chapter.Goals)));

    private static ScriptObject Model(LanguagePages pages, Chapter chapter, Section section, DiagnosticBag diagnostics)
    {
        var words = pages.Site.Words;
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
            ("prose_html", pages.ProseOf(section.Prose, pages.Site.Routes.Section(chapter, section), 0, diagnostics)),
            ("goals", pages.GoalsOf(section.Goals)),
            ("measures", pages.Results.Measures(chapter, section)),
            ("results", pages.Results.Results(chapter, section)),
            ("toc", View.List(toc.Where(entry => entry.IsThere).Select(entry => View.Of(("title", entry.Title), ("anchor", entry.Anchor))))));
    }

    private static PageLink LinkTo(LanguagePages pages, Chapter chapter) =>
        new($"{pages.Site.Locale.Places.Chapter(chapter.Number)} {pages.Site.Text(chapter.Title)}", pages.Site.Routes.Chapter(chapter).Value);

    private static PageLink LinkTo(LanguagePages pages, Chapter chapter, Section section) =>
        new(pages.Site.Text(section.Title), pages.Site.Routes.Section(chapter, section).Value);
}
