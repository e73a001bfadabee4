using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// Which fields go with which kind of target: the form with relative changes only, the tolerance with “about” only,
/// at-most or below with limits, and no value with zero growth.
/// </summary>
internal static class TargetShapeRule
{
    public static void Check(FieldReader fields, TargetKind kind, Bound? bound, decimal? tolerance, ReadingScope scope)
    {
        if (kind.HasForm != fields.Has("form"))
        {
            scope.Report(kind.HasForm
                ? PlanProblems.FormMissing(fields.Location)
                : PlanProblems.FormNotFitting(fields.At("form")));
        }

        if (bound == Bound.About && !fields.Has("tolerance"))
        {
            scope.Report(PlanProblems.ToleranceMissing(fields.At("bound")));
        }

        if (fields.Has("tolerance") && bound is not null && (bound != Bound.About || tolerance <= 0))
        {
            scope.Report(PlanProblems.ToleranceWithoutAbout(fields.At("tolerance")));
        }

        if (kind.IsLimit && bound is not (null or Bound.AtMost or Bound.Below))
        {
            scope.Report(PlanProblems.LimitBound(fields.At("bound"), Choices<TargetKind>.NameOf(kind)));
        }

        if (kind == TargetKind.ZeroGrowth && fields.Has("value"))
        {
            scope.Report(PlanProblems.ZeroGrowthValue(fields.At("value")));
        }
    }
}
