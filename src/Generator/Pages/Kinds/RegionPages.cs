using System.Collections.Immutable;
using System.Diagnostics;
using Generator.Assessment.Figures;
using Generator.Charts.Cards;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Pages.Kinds;

/// <summary>
/// A page for each region but the plan's own: its figures with their ranks, its course, and its figures beside those of its
/// neighbours. The plan's own region is what all the other pages are about.
/// </summary>
internal static class RegionPages
{
    private const int FiguresBytes = 9000;
    private const int RowBytes = 700;
    private const int LinkBytes = 150;

    public static readonly SitePage Kind = SitePage.Many("region", input => Of(input.Pages)) with { IsSearched = true };

    private static IEnumerable<PageSpec> Of(LanguagePages pages)
    {
        var (site, regions) = (pages.Site, pages.Site.Plan.Others.ToImmutableArray());
        var above = new PageLink(pages.Title("regions"), site.Routes.Page("regions").Value);
        return regions.SelectMany(region => DividedPage.Of(pages, new PageSpec(
            Kind.Template,
            site.Routes.Region(region.Code),
            site.Text(region.Name),
            pages.Heading(Kind.Key, ("region", site.Text(region.Name)), ("finding", Finding(pages, region))).Description,
            static _ => throw new UnreachableException())
        {
            Card = CardMaker.Key(region),
            Crumbs = [above],
        },
        Entries(pages, region),
        (part, _) => ModelOf(pages, region, part)));
    }

    private static IEnumerable<ListEntry> Entries(LanguagePages pages, Region region) => pages.RegionFigures.Shown(region)
        .Select(series => new ListEntry(
            series.Indicator.Id, FiguresBytes + (series.Points.Length * RowBytes), pages.Site.Text(series.Indicator.Name)))
        .Concat(pages.RegionFigures.Without(region).Select(indicator => new ListEntry(indicator, LinkBytes, indicator.Name)));

    private static Model ModelOf(LanguagePages pages, Region region, PagePart part)
    {
        var views = pages.RegionFigures;
        return new(
            pages.Site.PlanWords.PageFindings.Said(Finding(pages, region)),
            Coverage(pages, region),
            region.Parent is { } parent ? pages.Site.Text(pages.Site.Plan.Regions[parent].Name) : null,
            views.Of(region, indicator => part.Has(indicator)),
            [.. part.Only(views.Without(region), indicator => indicator)],
            views.Beside(region, indicator => part.Has(indicator)),
            pages.Ratings.Of(region.Code),
            pages.Site.Newest.Ratings.IsEmpty,
            [.. pages.Site.Plan.Document.Appendices.Select(appendix => AppendixView.Of(pages.Site, appendix))]);
    }

    private static string Finding(LanguagePages pages, Region region) => pages.Site.PlanWords.Regions.Finding(
        region, pages.Regions.Newest, Figures(pages, region).LastOrDefault(point => point.Current.Number is not null));

    private static IEnumerable<SeriesPoint> Figures(LanguagePages pages, Region region) => pages.Site.Plan.Indicators
        .Select(indicator => pages.Site.Newest.Find(indicator.Id, region.Code))
        .OfType<Series>()
        .SelectMany(series => series.Points);

    /// <summary>Which main indicators have figures of this region; null where it has none at all, which the finding says.</summary>
    private static string? Coverage(LanguagePages pages, Region region)
    {
        var found = pages.RegionFigures.Shown(region).Select(series => series.Indicator.Id).ToHashSet();
        return found.Count == 0 ? null : pages.Site.PlanWords.Regions.MainCoverage(region, found.Contains);
    }

    private sealed record Model(
        string Finding,
        string? Coverage,
        string? Parent,
        ImmutableArray<RegionFiguresView> Figures,
        ImmutableArray<IndicatorLink> Without,
        NeighboursView? Neighbours,
        ImmutableArray<OwnRatingView> Ratings,
        bool IsUnrated,
        ImmutableArray<AppendixView> Appendices) : View;
}
