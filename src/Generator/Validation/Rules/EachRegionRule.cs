using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>What each region must meet needs regions, and figures of them.</summary>
internal static class EachRegionRule
{
    public static void Check(FieldReader fields, EachOf? each, TargetKind kind, Indicator indicator, int regions, ReadingScope scope)
    {
        if (each is not null && kind.MayBeRegional && (!indicator.ByRegion || regions == 0))
        {
            scope.Report(TargetProblems.EachWithoutRegions(fields.At("each"), indicator.Id.Value));
        }
    }
}

/// <summary>A projection is an indicator of its own that counts the same in the same unit.</summary>
internal static class ProjectionRule
{
    public static void Check(FieldReader fields, string? projection, Indicator indicator, Definitions definitions, ReadingScope scope)
    {
        if (projection is not null && definitions.Indicators.Find(projection) is { } projected
            && (projected.Id == indicator.Id || projected.Unit != indicator.Unit || projected.Observations != indicator.Observations))
        {
            scope.Report(TargetProblems.ProjectionNotFitting(fields.At("projection"), projection, indicator.Id.Value));
        }
    }
}
