using System.Globalization;
using Generator.Model;
using Generator.Pages.Machine.Api;
using Scriban.Runtime;

namespace Generator.Pages.Machine.Views;

/// <summary>
/// How to cite, in the styles that a language's catalogue lists: GB/T 7714-2015 for databases, the manner of the APA, BibTeX. The
/// address stands in it where the site knows its own.
/// </summary>
internal static class CitationViews
{
    public static ScriptArray Of(EditionPages pages, Indicator indicator) => Of(
        pages,
        pages.Edition.Words.Fill("machine.dataset_title", pages.Edition.Text(indicator.Name), pages.Edition.Text(pages.Edition.Plan.Site.Title)),
        indicator.Id.Value,
        pages.Edition.Routes.Indicator(indicator.Id));

    public static ScriptArray OfAll(EditionPages pages) =>
        Of(pages, pages.Edition.Text(pages.Edition.Plan.Site.Title), "report", pages.Edition.Routes.Page("data"));

    private static ScriptArray Of(EditionPages pages, string title, string key, OutputPath page)
    {
        var (words, site, release) = (pages.Edition.Words, pages.Edition.Plan.Site, pages.Edition.Newest.Release);
        var address = site.BaseUrl is { } root ? new Uri(root, page.Value).AbsoluteUri : null;
        var published = release.Date.Year.ToString(CultureInfo.InvariantCulture);
        return View.List(words["machine.cite_styles"].Split(',', StringSplitOptions.TrimEntries).Select(style => View.Of(
            ("style", words[$"machine.cite_name.{style}"]),
            ("id", style),
            ("text", words.Fill(
                $"machine.cite_text.{style}{(address is null ? "_offline" : string.Empty)}",
                pages.Edition.Text(site.Publisher),
                title,
                release.Year.ToString(),
                JsonText.Date(release.Date),
                address,
                published,
                $"{key}-{release.Year}")))));
    }
}
