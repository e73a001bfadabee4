using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>A projection is an indicator of its own that counts the same in the same unit.</summary>
internal static class ProjectionRule
{
    public static void Check(
        FieldReader fields, TargetKind kind, string? projection, Indicator indicator, Definitions definitions, ReadingScope scope)
    {
        if (kind == TargetKind.ProjectionChange && projection is not null && definitions.Indicators.Find(projection) is { } projected
            && (projected.Id == indicator.Id || projected.Unit != indicator.Unit || projected.Observations != indicator.Observations
                || projected.YearStartsIn != indicator.YearStartsIn))
        {
            scope.Report(TargetProblems.ProjectionNotFitting(fields.At("projection"), projection, indicator.Id.Value));
        }
    }
}
