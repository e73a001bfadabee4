using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>What the report had wrong: since when, where, and what stands there now. The newest correction comes first.</summary>
internal static class CorrectionsPage
{
    public static readonly SitePage Kind = SitePage.One("corrections", input => Of(input.Pages)) with
    {
        Menu = new(MenuGroup.ThisReport, 2), IsLinked = true, IsSearched = true,
        IsThere = assessment => !assessment.Plan.Corrections.IsEmpty,
    };

    private static PageSpec Of(LanguagePages pages) => Kind.Page(pages, diagnostics => new Model(
    [
        .. pages.Site.Plan.Corrections
            .GroupBy(correction => correction.Date)
            .OrderByDescending(day => day.Key)
            .Select(day => new Day(
                pages.Site.Locale.Times.Date(day.Key), [.. day.Select(correction => Corrected(pages, correction, diagnostics))])),
    ]));

    private static Entry Corrected(LanguagePages pages, Correction correction, DiagnosticBag diagnostics) => new(
        correction.Id,
        pages.Site.Locale.Times.Date(correction.Since),
        pages.Site.Text(correction.Was),
        pages.Site.Text(correction.Now),
        [.. correction.Pages.Select(page => pages.Links.Name(page.Link, page.Location, diagnostics)).OfType<PageLink>()]);

    private sealed record Model(ImmutableArray<Day> Days) : View;

    private sealed record Day(string Date, ImmutableArray<Entry> Corrections) : View;

    private sealed record Entry(string Id, string Since, string Was, string Now, ImmutableArray<PageLink> Pages) : View;
}
