using Generator.Model;

namespace Generator.Validation.Structure;

/// <summary>What the kinds of targets have in common.</summary>
internal static class TargetKinds
{
    /// <summary>A limit holds something down; its bound is at-most.</summary>
    public static bool IsLimit(TargetKind kind) =>
        kind is TargetKind.Cap or TargetKind.IncrementBudget or TargetKind.GrowthCeiling or TargetKind.ZeroGrowth;

    /// <summary>Whether the value is a change in per cent instead of a number in the indicator's unit.</summary>
    public static bool IsPercent(TargetKind kind) => kind is TargetKind.RelativeChange or TargetKind.GrowthCeiling;
}
