using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Charts.Kinds;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>A league or city on the tile map.</summary>
internal sealed record TileView(string Name, string Short, string PathAnchor, int? Column, int? Row) : View;

/// <summary>The figures of an indicator at one time, region by region, the highest first.</summary>
internal sealed record RegionTableView(
    IndicatorLink Indicator, string? Unit, string When, ChartView? Chart, ImmutableArray<RowView> Rows) : View;

/// <summary>Leagues and cities: the tile map and the tables of each indicator that has figures for them.</summary>
internal sealed class RegionViews(LanguageSite site, RowViews rows, ChartViews charts)
{
    public ImmutableArray<TileView> Tiles() =>
    [
        .. site.Plan.Parts.Select(region => new TileView(
            site.Text(region.Name),
            site.Text(region.ShortName),
            $"region-{region.Code}",
            region.Tile?.Column,
            region.Tile?.Row)),
    ];

    /// <summary>One table for each indicator and time with figures for regions.</summary>
    public ImmutableArray<RegionTableView> Tables() =>
        [.. site.Plan.Indicators.Where(indicator => indicator.ByRegion).SelectMany(indicator => TablesOf(indicator))];

    /// <summary>
    /// The tables of one indicator, for its own page: every region but the plan's own, whose figures have a table of their own.
    /// </summary>
    public ImmutableArray<RegionTableView> TablesOf(Indicator indicator) =>
    [
        .. site.Plan.Regions
            .Where(region => region.Code != site.Plan.Region)
            .Select(region => site.Newest.Find(indicator.Id, region.Code))
            .OfType<Series>()
            .SelectMany(series => series.Points)
            .GroupBy(point => (point.Year, point.Current.Period))
            .OrderByDescending(group => group.Key.Year)
            .ThenByDescending(group => group.Key.Period)
            .Select(group => new RegionTableView(
                IndicatorLink.Of(site, indicator.Id),
                site.Locale.Figures.Symbol(indicator.Unit),
                site.Locale.Times.When(group.Key.Year, group.Key.Period),
                IsDrawn(indicator, group.Key) ? charts.Of(ChartKey(indicator)) : null,
                [
                    .. group
                        .OrderByDescending(point => point.Current.Number)
                        .ThenBy(point => point.Current.Region)
                        .Select(rows.Row),
                ])),
    ];

    private static string ChartKey(Indicator indicator) => $"region-{indicator.Id}";

    /// <summary>The chart shows one time only, and stands once on a page: beside the table of that time.</summary>
    private bool IsDrawn(Indicator indicator, (Year Year, PeriodOfYear? Period) time) =>
        site.Charts.Find(site.Language, ChartKey(indicator)) is not null
        && site.Charts.Subject(ChartKey(indicator)) is ChartSubject.OfRegions { Points: [var first, ..] }
        && time == (first.Figure.Year, first.Figure.Current.Period);
}
