using System.Globalization;
using Generator.Data.Api;
using Generator.Model;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>
/// How to cite, in the styles that a language's catalogue lists: GB/T 7714-2015 for databases, the manner of the APA, BibTeX. The
/// address stands in it where the site knows its own.
/// </summary>
internal static class CitationViews
{
    public static ScriptArray Of(LanguagePages pages, Indicator indicator) => Of(
        pages,
        pages.Site.Words.Fill("machine.dataset_title", pages.Site.Text(indicator.Name), pages.Site.Text(pages.Site.Plan.Site.Title)),
        indicator.Id.Value,
        pages.Site.Routes.Indicator(indicator.Id));

    public static ScriptArray OfAll(LanguagePages pages) =>
        Of(pages, pages.Site.Text(pages.Site.Plan.Site.Title), "report", pages.Site.Routes.Page("data"));

    private static ScriptArray Of(LanguagePages pages, string title, string key, OutputPath page)
    {
        var (words, site, release) = (pages.Site.Words, pages.Site.Plan.Site, pages.Site.Newest.Release);
        var address = site.BaseUrl is { } root ? new Uri(root, page.Value).AbsoluteUri : null;
        var published = release.Date.Year.ToString(CultureInfo.InvariantCulture);
        return View.List(words["machine.cite_styles"].Split(',', StringSplitOptions.TrimEntries).Select(style => View.Of(
            ("style", words[$"machine.cite_name.{style}"]),
            ("id", style),
            ("text", words.Fill(
                $"machine.cite_text.{style}{(address is null ? "_offline" : string.Empty)}",
                pages.Site.Text(site.Publisher),
                title,
                release.Year.ToString(),
                JsonText.Date(release.Date),
                address,
                published,
                $"{key}-{release.Year}")))));
    }
}
