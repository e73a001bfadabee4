using System.Globalization;
using Generator.Diagnostics;
using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>The whole report on one page, for printing: all prose, goals, measures and results; charts as pictures.</summary>
internal static class WholeReport
{
    public static PageSpec Of(EditionPages pages)
    {
        var path = pages.Edition.Routes.Page("report");
        var (title, description) = pages.Heading("report", pages.Edition.Newest.Goals.Length.ToString(CultureInfo.InvariantCulture));
        return new("report", path, title, description, diagnostics => View.Of(
            ("chapters", View.List(pages.Edition.Plan.Chapters.Select(chapter => Chapter(pages, chapter, path, diagnostics))))));
    }

    private static ScriptObject Chapter(EditionPages pages, Chapter chapter, OutputPath path, DiagnosticBag diagnostics) => View.Of(
        ("chapter", pages.Chapters.Chapter(chapter)),
        ("prose_html", pages.ProseOf(chapter.Prose, path, 1, diagnostics)),
        ("sections", View.List(chapter.Sections.Select(section => View.Of(
            ("section", pages.Chapters.Section(chapter, section)),
            ("prose_html", pages.ProseOf(section.Prose, path, 2, diagnostics)),
            ("goals", pages.GoalsOf(section.Goals)),
            ("measures", pages.Results.Measures(chapter, section)),
            ("results", pages.Results.Results(chapter, section)))))));
}
