using Generator.Charts;

namespace Generator.Pages.Views;

/// <summary>
/// What a chart is called in a list of an indicator's charts: by what it measures, or where another chart of the list measures the same, by
/// what it finds, so that no two links have one name.
/// </summary>
internal readonly record struct ChartName(Chart Chart, string Name)
{
    public static IEnumerable<ChartName> Of(IEnumerable<Chart> charts)
    {
        var listed = charts.ToList();
        var captions = listed.CountBy(chart => chart.Caption, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return listed.Select(chart => new ChartName(chart, captions[chart.Caption] == 1 ? chart.Caption : chart.Title));
    }
}
