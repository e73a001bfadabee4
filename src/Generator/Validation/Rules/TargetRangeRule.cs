using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>A level that the plan demands is one that the indicator can have.</summary>
internal static class TargetRangeRule
{
    public static void Check(FieldReader fields, Target target, Indicator indicator, ReadingScope scope)
    {
        if (target.Kind.IsOfIndicator && !(indicator.Range.Contains(target.Value) && indicator.Range.Contains(target.UpTo ?? target.Value)))
        {
            scope.Report(PlanProblems.OutsideRange(fields.At("value"), indicator.Id.Value, RangeText.Of(indicator.Range)));
        }

        if (target.Restated is { } restated && !indicator.Range.Contains(restated.Value))
        {
            scope.Report(PlanProblems.OutsideRange(fields.At("restated"), indicator.Id.Value, RangeText.Of(indicator.Range)));
        }
    }
}

/// <summary>A range in words, for messages: "0 to 100", "0 or more".</summary>
internal static class RangeText
{
    public static Phrase Of(ValueRange range) => range switch
    {
        { Min: { } min, Max: { } max } => Phrase.Of("range.between", ("min", min), ("max", max)),
        { Min: { } min } => Phrase.Of("range.from", ("min", min)),
        { Max: { } max } => Phrase.Of("range.to", ("max", max)),
        _ => Phrase.Of("range.any"),
    };
}
