using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation;

/// <summary>An indicator that no goal uses is shown for context; it should say so, or a goal has lost its indicator.</summary>
internal static class UnusedIndicatorRule
{
    public static void Check(IEnumerable<Chapter> chapters, Declared<Indicator> indicators, ReadingScope scope)
    {
        var used = chapters
            .SelectMany(chapter => chapter.Goals)
            .SelectMany(goal => goal.Terms)
            .SelectMany(terms => terms.Commitment.Indicators)
            .Concat(indicators.Values.SelectMany(indicator => indicator.Formula?.Inputs ?? []).Select(input => input.Indicator))
            .ToHashSet();
        foreach (var indicator in indicators.Values.Where(indicator => !indicator.IsContext && !used.Contains(indicator.Id)))
        {
            scope.Report(PlanProblems.IndicatorUnused(indicators.PlaceOf(indicator.Id.Value), indicator.Id.Value));
        }
    }
}
