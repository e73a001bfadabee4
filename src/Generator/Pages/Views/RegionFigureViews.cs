using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>What a region's page tells of one indicator: the newest figure with its rank, the course, and every figure.</summary>
internal sealed record RegionFiguresView(
    string Anchor,
    IndicatorLink Indicator,
    string? Unit,
    string Headline,
    string Order,
    ChartView? Chart,
    ImmutableArray<RegionRowView> Rows) : View;

/// <summary>A region and its neighbours side by side, an indicator a column.</summary>
internal sealed record NeighboursView(
    ImmutableArray<NeighbourColumnView> Columns, ImmutableArray<NeighbourRowView> Rows) : View;

/// <summary>What a column holds: the figures of one indicator and one time.</summary>
internal sealed record NeighbourColumnView(IndicatorLink Indicator, string When, string Title) : View;

/// <summary>A region with its figures in the order of the columns. The first row is the region itself.</summary>
internal sealed record NeighbourRowView(string Name, string Path, bool IsSelf, ImmutableArray<NeighbourCellView> Cells) : View;

/// <summary>A figure with its rank; null where none was found.</summary>
internal sealed record NeighbourCellView(string? Value, string? Rank) : View;

/// <summary>Makes what the page of a region shows.</summary>
internal sealed class RegionFigureViews(LanguageSite site, RegionViews regions, ChartViews charts)
{
    /// <summary>Indicators in the order of the content, those with an order of regions first.</summary>
    public ImmutableArray<RegionFiguresView> Of(Region region, Func<IndicatorId, bool> isWanted) =>
        [.. Shown(region).Where(series => isWanted(series.Indicator.Id)).Select(series => Figures(region, series))];

    public IEnumerable<Series> Shown(Region region) => site.Plan.Indicators
        .OrderBy(indicator => regions.Standings(indicator.Id).IsEmpty)
        .Select(indicator => site.Newest.Find(indicator.Id, region.Code))
        .OfType<Series>()
        .Where(series => !series.Points.IsEmpty);

    /// <summary>Indicators that other regions have a figure of, and this one has not.</summary>
    public ImmutableArray<IndicatorLink> Without(Region region) =>
    [
        .. site.Plan.Indicators
            .Where(indicator => indicator.ByRegion && site.Newest.Find(indicator.Id, region.Code) is null)
            .Select(indicator => IndicatorLink.Of(site, indicator.Id)),
    ];

    /// <summary>Null where no neighbours are declared, or nothing can be compared.</summary>
    public NeighboursView? Beside(Region region, Func<IndicatorId, bool> isWanted)
    {
        ImmutableArray<RegionStanding> orders =
        [
            .. regions.Newest.Where(standing => isWanted(standing.Indicator.Id)
                && (standing.Find(region.Code) is not null || standing.Missing.Contains(region.Code))),
        ];
        if (region.Neighbours.IsEmpty || orders.IsEmpty)
        {
            return null;
        }

        return new(
            [
                .. orders.Select(order => new NeighbourColumnView(
                    IndicatorLink.Of(site, order.Indicator.Id), site.Locale.Times.When(order.One), site.PlanWords.Regions.Title(order))),
            ],
            [
                .. region.Neighbours
                    .Where(code => code != site.Plan.Region)
                    .Prepend(region.Code)
                    .Select(code => new NeighbourRowView(
                        site.Text(site.Plan.Regions[code].ShortName),
                        site.Routes.Region(code).Value,
                        code == region.Code,
                        [.. orders.Select(order => Cell(order, code))])),
            ]);
    }

    private NeighbourCellView Cell(RegionStanding order, RegionCode region) => order.Find(region) is { } ranked
        ? new(
            site.PlanWords.Figure(ranked.Figure.Current),
            site.PlanWords.Regions.Rank(ranked, order))
        : new(null, null);

    private RegionFiguresView Figures(Region region, Series series)
    {
        var newest = series.Points.LastOrDefault(point => point.Current.Number is not null);
        var order = regions.Standings(series.Indicator.Id).FirstOrDefault(standing => standing.Find(region.Code) is not null);
        return new(
            $"figures-{series.Indicator.Id}",
            IndicatorLink.Of(site, series.Indicator.Id),
            site.Locale.Figures.Symbol(series.Indicator.Unit) is { Length: > 0 } unit ? unit : null,
            site.PlanWords.Regions.Newest(order?.Find(region.Code)?.Figure ?? newest ?? series.Points[^1], order),
            order is null ? string.Empty : site.PlanWords.Regions.Order(series.Indicator.Direction),
            charts.Of($"region-{region.Code}-{series.Indicator.Id}"),
            [.. series.Points.Select(regions.Row)]);
    }
}
