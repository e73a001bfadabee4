using Generator.Charts;
using Generator.Charts.Kinds;
using Generator.Model;

namespace Generator.Pages.Views;

/// <summary>The charts that an indicator's page shows: those of its goals, or its own where it has none, and that of the regions.</summary>
internal static class IndicatorCharts
{
    public static IEnumerable<Chart> Of(LanguageSite site, Indicator indicator)
    {
        var goals = site.Uses.GoalsOf(indicator.Id);
        string[] keys = goals.IsEmpty ? [$"indicator-{indicator.Id}"] : [.. goals.Select(goal => $"goal-{goal.Id}")];
        return keys.Select(key => site.Charts.Find(site.Language, key)).OfType<Chart>()
            .Concat(site.Charts.Of(site.Language, indicator.Id)
                .Where(chart => site.Charts.Subject(chart.Key) is not ChartSubject.OfSeries));
    }
}
