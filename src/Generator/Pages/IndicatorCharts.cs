using Generator.Charts;
using Generator.Model;

namespace Generator.Pages;

/// <summary>The charts that an indicator's page shows: those of its goals, or its own where it has none, and that of the regions.</summary>
internal static class IndicatorCharts
{
    public static IEnumerable<Chart> Of(Edition edition, Indicator indicator)
    {
        var goals = edition.Uses.GoalsOf(indicator.Id);
        string[] keys = goals.IsEmpty ? [$"indicator-{indicator.Id}"] : [.. goals.Select(goal => $"goal-{goal.Id}")];
        return keys.Append($"region-{indicator.Id}").Select(key => edition.Charts.Find(edition.Language, key)).OfType<Chart>();
    }
}
