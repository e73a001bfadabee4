using Generator.Diagnostics;
using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Kinds;

/// <summary>What the report had wrong: since when, where, and what stands there now. The newest correction comes first.</summary>
internal static class CorrectionsPage
{
    public static PageSpec Of(LanguagePages pages)
    {
        var (title, description) = pages.Heading("corrections");
        return new("corrections", pages.Site.Routes.Page("corrections"), title, description, diagnostics => View.Of(
            ("days", View.List(pages.Site.Plan.Corrections
                .GroupBy(correction => correction.Date)
                .OrderByDescending(day => day.Key)
                .Select(day => View.Of(
                    ("date", pages.Site.Locale.Times.Date(day.Key)),
                    ("corrections", View.List(day.Select(correction => Correction(pages, correction, diagnostics))))))))));
    }

    private static ScriptObject Correction(LanguagePages pages, Correction correction, DiagnosticBag diagnostics) => View.Of(
        ("id", correction.Id),
        ("since", pages.Site.Locale.Times.Date(correction.Since)),
        ("was", pages.Site.Text(correction.Was)),
        ("now", pages.Site.Text(correction.Now)),
        ("pages", View.List(correction.Pages
            .Select(page => pages.Links.Name(page.Link, page.Location, diagnostics))
            .OfType<(string Title, string Path)>()
            .Select(link => View.Of(("title", link.Title), ("path", link.Path))))));
}
