using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>Which observations can judge which kind of target: a running total serves only cumulative targets, and so on.</summary>
internal static class TargetKindRule
{
    /// <summary>False where they do not fit, which is reported; further checks of the target would only repeat it.</summary>
    public static bool Check(FieldReader fields, TargetKind kind, Indicator indicator, ReadingScope scope)
    {
        if (kind.Fits(indicator.Observations))
        {
            return true;
        }

        scope.Report(PlanProblems.KindNotFitting(
            fields.At("kind"), Choices<TargetKind>.NameOf(kind), indicator.Id.Value, Choices<ObservationKind>.NameOf(
                indicator.Observations)));
        return false;
    }
}
