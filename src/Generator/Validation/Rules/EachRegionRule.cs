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
