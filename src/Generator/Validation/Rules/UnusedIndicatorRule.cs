using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>An indicator that no goal uses is shown for context; it should say so, or a goal has lost its indicator.</summary>
internal static class UnusedIndicatorRule
{
    public static void Check(IEnumerable<Chapter> chapters, Declared<Indicator> indicators, ReadingScope scope)
    {
        var used = chapters.SelectMany(chapter => chapter.Goals).SelectMany(goal => goal.Commitment.Indicators).ToHashSet();
        foreach (var indicator in indicators.Values.Where(indicator => !indicator.IsContext && !used.Contains(indicator.Id)))
        {
            scope.Report(PlanProblems.IndicatorUnused(indicators.PlaceOf(indicator.Id.Value), indicator.Id.Value));
        }
    }
}

/// <summary>An indicator that a goal uses has a direction and is not marked as mere context; one that no goal uses is.</summary>
internal static class IndicatorUseRule
{
    public static void Check(FieldReader user, Indicator indicator, ReadingScope scope)
    {
        if (indicator.IsContext)
        {
            scope.Report(PlanProblems.ContextUsed(user.At("indicator"), indicator.Id.Value));
        }
        else if (indicator.Direction == Direction.None)
        {
            scope.Report(PlanProblems.NoDirection(user.At("indicator"), indicator.Id.Value));
        }
    }
}
