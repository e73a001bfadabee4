using System.Collections.Immutable;
using System.Globalization;
using Generator.Charts;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>
/// A page with one chart and nothing else, for frames in other people's pages: caption, drawing, source, and the way to the
/// indicator's page. The same chart on two indicators' pages has one such page.
/// </summary>
internal static class EmbedPages
{
    public static readonly SitePage Kind = SitePage.Many("embed", input => Of(input.Pages));

    private static IEnumerable<PageSpec> Of(LanguagePages pages) => pages.Site.Plan.Indicators
        .SelectMany(indicator => IndicatorCharts.Of(pages.Site, indicator).Select(chart => (Indicator: indicator, Chart: chart)))
        .DistinctBy(entry => entry.Chart.Key, StringComparer.Ordinal)
        .Select(entry => Page(pages, entry.Indicator, entry.Chart));

    /// <summary>What an indicator's page says of the pages of its charts: address and the lines to copy.</summary>
    public static ImmutableArray<EmbedOffer> Offers(LanguagePages pages, Indicator indicator) =>
    [
        .. ChartName.Of(IndicatorCharts.Of(pages.Site, indicator)).Select(named => new EmbedOffer(
            named.Name,
            pages.Site.Routes.Embed(named.Chart.Key).Value,
            Address(pages.Site, named.Chart),
            EmbedHeight.Of(named.Chart, pages.Site.PlanWords.Pages.FromFrame(indicator)).ToString(CultureInfo.InvariantCulture))),
    ];

    private static PageSpec Page(LanguagePages pages, Indicator indicator, Chart chart)
    {
        var home = pages.Site.Routes.Indicator(indicator.Id);
        var (title, description) = pages.Heading(Kind.Key, ("caption", chart.Caption));
        return new(Kind.Template, pages.Site.Routes.Embed(chart.Key), title, description, _ => new Model(
            pages.Charts.Of(chart.Key), IndicatorLink.Of(pages.Site, indicator.Id), pages.Site.PlanWords.Pages.FromFrame(indicator)))
        {
            PartOf = home,
        };
    }

    /// <summary>Absolute where the site knows where it lies; otherwise below the site's own folder.</summary>
    private static string Address(LanguageSite site, Chart chart)
    {
        var path = site.Routes.Embed(chart.Key).Value;
        return site.Plan.Site.BaseUrl is { } root ? new Uri(root, path).AbsoluteUri : path;
    }

    private sealed record Model(ChartView? Chart, IndicatorLink Indicator, string More) : View;
}

/// <summary>The page of a chart that other people can frame.</summary>
internal sealed record EmbedOffer(string Caption, string Path, string Url, string Height) : View;
