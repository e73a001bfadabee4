using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>Regions have targets of their own only on indicators that they have figures of, and each at most one.</summary>
internal static class RegionTargetsRule
{
    /// <summary>A region's own target points where the whole's does, and is a level that there can be.</summary>
    public static void CheckValue(FieldReader fields, Target own, Indicator indicator, ReadingScope scope)
    {
        if (own.Kind.IsChange)
        {
            TargetDirectionRule.Check(fields, own.Kind, own.IsAllowance ? own.Bound : null, own.Value, indicator, own.IsAllowance, scope);
        }

        TargetRangeRule.Check(fields, own, indicator, scope);
    }

    public static void Check(
        FieldReader fields,
        TargetKind kind,
        Indicator indicator,
        IReadOnlyList<RegionTarget?> targets,
        PlanHead? plan,
        ReadingScope scope)
    {
        if (targets.Count > 0 && !indicator.ByRegion && kind.MayBeRegional)
        {
            scope.Report(PlanProblems.RegionTargetsNotFitting(fields.At("regions"), indicator.Id.Value));
        }

        var seen = new HashSet<RegionCode>();
        foreach (var target in targets.OfType<RegionTarget>().Where(target => target.Region == plan?.Region || !seen.Add(target.Region)))
        {
            scope.Report(PlanProblems.RegionTargetRepeated(fields.At("regions"), target.Region.Value));
        }
    }
}
