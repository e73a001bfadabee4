using Generator.Charts;
using Generator.Model;
using Generator.Assessment;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>Leagues and cities: the tile map and the tables of each indicator that has figures for them.</summary>
internal sealed class RegionViews(LanguageSite site, RowViews rows, ChartViews charts)
{
    private IEnumerable<Region> Parts => site.Plan.Regions.Where(region => region.Parent is not null);

    public ScriptArray Tiles() => View.List(Parts.Select(region => View.Of(
        ("code", region.Code.Value),
        ("name", site.Text(region.Name)),
        ("short", site.Text(region.ShortName)),
        ("path_anchor", $"region-{region.Code}"),
        ("column", region.Tile?.Column),
        ("row", region.Tile?.Row))));

    /// <summary>One table for each indicator and time with figures for regions, highest figure first.</summary>
    public ScriptArray Tables() => View.List(RegionalTables());

    /// <summary>The tables of one indicator, for its own page.</summary>
    public ScriptArray TablesOf(Indicator indicator) => View.List(Tables(indicator));

    private IEnumerable<ScriptObject> RegionalTables() => site.Plan.Indicators.Where(indicator => indicator.ByRegion).SelectMany(Tables);

    private IEnumerable<ScriptObject> Tables(Indicator indicator) => Parts
        .Select(region => site.Newest.Find(indicator.Id, region.Code))
        .OfType<Series>()
        .SelectMany(series => series.Points)
        .GroupBy(point => (point.Year, point.Current.Period))
        .OrderByDescending(group => group.Key.Year)
        .ThenByDescending(group => group.Key.Period)
        .Select(group => View.Of(
            ("indicator", View.Of(
                ("name", site.Text(indicator.Name)),
                ("path", site.Routes.Indicator(indicator.Id).Value),
                ("unit", site.Locale.Figures.Symbol(indicator.Unit)))),
            ("unit", site.Locale.Figures.Symbol(indicator.Unit)),
            ("when", site.Locale.Times.When(group.Key.Year, group.Key.Period)),
            ("chart", IsDrawn(indicator, group.Key) ? charts.Of(ChartKey(indicator)) : null),
            ("rows", View.List(group
                .OrderByDescending(point => point.Current.Number)
                .ThenBy(point => point.Current.Region)
                .Select(rows.Row)))));

    private static string ChartKey(Indicator indicator) => $"region-{indicator.Id}";

    /// <summary>The chart shows one time only, and stands once on a page: beside the table of that time.</summary>
    private bool IsDrawn(Indicator indicator, (Year Year, PeriodOfYear? Period) time) =>
        site.Charts.Find(site.Language, ChartKey(indicator)) is not null
        && site.Charts.Subject(ChartKey(indicator)) is ChartSubject.OfRegions { Points: [var first, ..] }
        && time == (first.Year, first.Current.Period);
}
