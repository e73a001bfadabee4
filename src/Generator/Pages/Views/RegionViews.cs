using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Charts.Kinds;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>The figures of an indicator at one time, region by region, the highest first.</summary>
internal sealed record RegionTableView(
    IndicatorLink Indicator, string? Unit, string When, ChartView? Chart, ImmutableArray<RegionRowView> Rows) : View;

/// <summary>A region's figure, with the page of the region and its rank among the others of that time and basis.</summary>
internal sealed record RegionRowView(RowView Row, string Path, string? Rank) : RowView(Row);

/// <summary>Regions: how they stand among one another, and the tables of each indicator that has figures for them.</summary>
internal sealed class RegionViews(LanguageSite site, RowViews rows, ChartViews charts)
{
    /// <summary>The orders of an indicator, the newest first.</summary>
    public ImmutableArray<RegionStanding> Standings(IndicatorId indicator) => site.Assessment.Standings[indicator];

    /// <summary>The newest order of each indicator that has one.</summary>
    public IEnumerable<RegionStanding> Newest => site.Plan.Indicators.SelectMany(indicator => Standings(indicator.Id).Take(1));

    /// <summary>
    /// The tables of one indicator, for its own page: every region but the plan's own, whose figures have a table of their own.
    /// </summary>
    public ImmutableArray<RegionTableView> TablesOf(Indicator indicator, Func<(Year Year, PeriodOfYear? Period), bool> isWanted) =>
    [
        .. Times(indicator)
            .Where(group => isWanted(group.Key))
            .Select(group => new RegionTableView(
                IndicatorLink.Of(site, indicator.Id),
                site.Locale.Figures.Symbol(indicator.Unit),
                site.Locale.Times.When(group.Key.Year, group.Key.Period),
                IsDrawn(indicator, group.Key) ? charts.Of(ChartKey(indicator)) : null,
                [
                    .. group
                        .OrderByDescending(point => indicator.Direction == Direction.Down ? -point.Current.Number : point.Current.Number)
                        .ThenBy(point => point.Current.Region)
                        .Select(Row),
                ])),
    ];

    /// <summary>The figures of all regions but the plan's own by their time, the newest first.</summary>
    public IEnumerable<IGrouping<(Year Year, PeriodOfYear? Period), SeriesPoint>> Times(Indicator indicator) => site.Plan.Others
        .Select(region => site.Newest.Find(indicator.Id, region.Code))
        .OfType<Series>()
        .SelectMany(series => series.Points)
        .GroupBy(point => (point.Year, point.Current.Period))
        .OrderByDescending(group => group.Key.Year)
        .ThenByDescending(group => group.Key.Period);

    /// <summary>A figure with its rank, where there are others to rank it with.</summary>
    public RegionRowView Row(SeriesPoint point)
    {
        var order = Standings(point.Current.Indicator).FirstOrDefault(standing => standing.Ranks.Any(rank => rank.Figure == point));
        return new(
            rows.Row(point),
            site.Routes.Region(point.Current.Region).Value,
            order?.Find(point.Current.Region) is { } ranked ? site.PlanWords.Regions.Rank(ranked, order) : null);
    }

    private static string ChartKey(Indicator indicator) => $"region-{indicator.Id}";

    /// <summary>The chart shows one time only, and stands once on a page: beside the table of that time.</summary>
    private bool IsDrawn(Indicator indicator, (Year Year, PeriodOfYear? Period) time) =>
        site.Charts.Find(site.Language, ChartKey(indicator)) is not null
        && site.Charts.Subject(ChartKey(indicator)) is ChartSubject.OfRegions { Points: [var first, ..] }
        && time == (first.Figure.Year, first.Figure.Current.Period);
}
