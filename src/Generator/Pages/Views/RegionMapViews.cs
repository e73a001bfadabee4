using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>One indicator's newest order of the regions as a map of tiles, with the ranking under it.</summary>
internal sealed record RegionMapView(
    string Anchor,
    IndicatorLink Indicator,
    string Title,
    string? Unit,
    string Ends,
    string Order,
    string Whole,
    ImmutableArray<TileView> Tiles,
    ImmutableArray<PlacedView> Places,
    ImmutableArray<MapClassView> Classes,
    bool IsRounded,
    ChartView? Chart,
    ImmutableArray<RegionRowView> Rows,
    ImmutableArray<string> Missing,
    bool HasEarlier) : View;

/// <summary>
/// A region on the tile map: its number, the class that it is in (0 to 2, null without a figure), and what is said beside them to
/// those who do not see the map.
/// </summary>
internal sealed record TileView(string Name, string Path, int Column, int Row, string? Value, int? Third, string Told) : View;

/// <summary>A region in its order, for screens too narrow for the map.</summary>
internal sealed record PlacedView(string Name, string Path, int Rank, int Third, string Figure) : View;

/// <summary>A class of the map in words: which end of the order it is, the figures in it, and how many.</summary>
internal sealed record MapClassView(int Third, string Text) : View;

/// <summary>A figure that stands alone: no other region has one to compare it with.</summary>
internal sealed record SingleFigureView(IndicatorLink Indicator, RegionRowView Row) : View;

/// <summary>Makes the tile maps.</summary>
internal sealed class RegionMapViews(LanguageSite site, RegionViews regions, ChartViews charts)
{
    public ImmutableArray<RegionMapView> Of(Func<IndicatorId, bool> isWanted) =>
        [.. regions.Newest.Where(standing => isWanted(standing.Indicator.Id)).Select(Map)];

    /// <summary>Indicators by region that have no order.</summary>
    public IEnumerable<Indicator> Single =>
        site.Plan.Indicators.Where(indicator => indicator.ByRegion && regions.Standings(indicator.Id).IsEmpty);

    /// <summary>The newest figure of each region of indicators that have no order.</summary>
    public ImmutableArray<SingleFigureView> Singles(Func<IndicatorId, bool> isWanted) =>
    [
        .. from indicator in Single
           where isWanted(indicator.Id)
           from region in site.Plan.Others
           let points = site.Newest.Find(indicator.Id, region.Code)?.Points ?? []
           where !points.IsEmpty
           select new SingleFigureView(IndicatorLink.Of(site, indicator.Id), regions.Row(points[^1])),
    ];

    private RegionMapView Map(RegionStanding standing)
    {
        var (indicator, words) = (standing.Indicator, site.PlanWords.Regions);
        return new(
            $"map-{indicator.Id}",
            IndicatorLink.Of(site, indicator.Id),
            words.Title(standing),
            site.Locale.Figures.Symbol(indicator.Unit) is { Length: > 0 } unit ? unit : null,
            words.Ends(standing),
            words.Order(indicator.Direction),
            words.Whole(standing) ?? words.WithoutWhole(standing),
            Tiles(standing),
            [.. standing.Ranks.Select(Placed)],
            [
                .. standing.Ranks
                    .GroupBy(rank => rank.Third)
                    .Select(group => new MapClassView(group.Key, words.Third(standing, [.. group]))),
            ],
            standing.Ranks.Any(rank => words.Tile(rank.Figure.Current) != Exact(rank.Figure.Current)),
            charts.Of($"region-{indicator.Id}"),
            [.. standing.Ranks.Select(rank => regions.Row(rank.Figure))],
            [.. standing.Missing.Select(region => site.Text(site.Plan.Regions[region].ShortName))],
            regions.Standings(indicator.Id).Length > 1);
    }

    /// <summary>None where a region with a figure has no place on the map: the list of places, which has them all, stands for it.</summary>
    private ImmutableArray<TileView> Tiles(RegionStanding standing) =>
        standing.Ranks.Any(rank => site.Plan.Regions[rank.Region].Tile is null) ? [] :
        [
            .. site.Plan.Others
                .Where(region => region.Tile is not null)
                .OrderBy(region => region.Tile!.Value.Row)
                .ThenBy(region => region.Tile!.Value.Column)
                .Select(region => Tile(standing, region))
                .OfType<TileView>(),
        ];

    /// <summary>Null for a region that is no part of what is ordered.</summary>
    private TileView? Tile(RegionStanding standing, Region region)
    {
        var ranked = standing.Find(region.Code);
        return ranked is null && !standing.Missing.Contains(region.Code)
            ? null
            : new(
                site.Text(region.ShortName),
                site.Routes.Region(region.Code).Value,
                region.Tile!.Value.Column,
                region.Tile.Value.Row,
                ranked is null ? null : site.PlanWords.Regions.Tile(ranked.Figure.Current),
                ranked?.Third,
                site.PlanWords.Regions.InTile(ranked, standing));
    }

    private PlacedView Placed(RankedRegion ranked) => new(
        site.Text(site.Plan.Regions[ranked.Region].ShortName),
        site.Routes.Region(ranked.Region).Value,
        ranked.Rank,
        ranked.Third,
        site.PlanWords.Figure(ranked.Figure.Current));

    private string Exact(Observation row) => site.Locale.Figures.Number(row.Number!.Value, site.Plan.Indicators[row.Indicator].Unit);
}
