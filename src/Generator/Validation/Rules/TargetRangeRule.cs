using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>A level that the plan demands is one that the indicator can have.</summary>
internal static class TargetRangeRule
{
    public static void Check(FieldReader fields, Target target, Indicator indicator, ReadingScope scope)
    {
        if (target.Kind is TargetKind.Level or TargetKind.Cap or TargetKind.Cumulative && !indicator.Range.Contains(target.Value))
        {
            scope.Report(PlanProblems.OutsideRange(fields.At("value"), indicator.Id.Value, RangeText.Of(indicator.Range)));
        }

        if (target.Restated is { } restated && !indicator.Range.Contains(restated.Value))
        {
            scope.Report(PlanProblems.OutsideRange(fields.At("restated"), indicator.Id.Value, RangeText.Of(indicator.Range)));
        }
    }
}
