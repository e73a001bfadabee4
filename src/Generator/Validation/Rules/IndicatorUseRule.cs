using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// An indicator that a goal uses is not marked as mere context; one that no goal uses is. Its own reader asks for the direction.
/// </summary>
internal static class IndicatorUseRule
{
    public static void Check(FieldReader user, Indicator indicator, ReadingScope scope)
    {
        if (indicator.IsContext)
        {
            scope.Report(PlanProblems.ContextUsed(user.At("indicator"), indicator.Id.Value));
        }
    }
}
