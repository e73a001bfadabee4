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
        var fits = indicator.Observations switch
        {
            ObservationKind.Level => kind != TargetKind.Cumulative,
            ObservationKind.YearlyChange => kind == TargetKind.RelativeChange,
            ObservationKind.Cumulative => kind == TargetKind.Cumulative,
            _ => false,
        };
        if (!fits)
        {
            scope.Report(PlanProblems.KindNotFitting(
                fields.At("kind"), Choices<TargetKind>.NameOf(kind), indicator.Id.Value, Choices<ObservationKind>.NameOf(indicator.Observations)));
        }

        return fits;
    }
}
