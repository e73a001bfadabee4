using System.Collections.Immutable;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>CITE: how to cite, in one style.</summary>
internal sealed record CitationView(string Style, string Id, string Text) : View;

/// <summary>
/// How to cite, in the styles that a language's catalogue lists: GB/T 7714-2015 for databases, the manner of the APA, BibTeX. The
/// day of access is the reader's to fill in.
/// </summary>
internal static class CitationViews
{
    public static ImmutableArray<CitationView> Of(LanguageSite site, Indicator indicator) =>
        Of(site, site.PlanWords.Data.Title(indicator), indicator.Id.Value, site.Routes.Indicator(indicator.Id));

    public static ImmutableArray<CitationView> OfAll(LanguageSite site) =>
        Of(site, site.Text(site.Plan.Site.Title), "report", site.Routes.Page("data"));

    private static ImmutableArray<CitationView> Of(LanguageSite site, string title, string key, OutputPath page)
    {
        var (words, release) = (site.Words, site.Newest.Release);
        var address = site.Plan.Site.BaseUrl is { } root ? new Uri(root, page.Value).AbsoluteUri : null;
        return
        [
            .. site.PlanWords.Data.CitationStyles.Select(style => new CitationView(
                words[$"machine.cite_name.{style}"],
                style,
                site.PlanWords.Data.Citation(style, title, key, release, address))),
        ];
    }
}
