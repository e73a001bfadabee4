using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// What a goal demands of an indicator. The value is a signed change in per cent for relative changes, a rate in per cent for
/// growth ceilings, zero for zero growth, and otherwise a number in the indicator's unit.
/// </summary>
internal sealed record Target(
    IndicatorId Indicator,
    TargetKind Kind,
    ChangeForm Form,
    Bound Bound,
    decimal Value,
    UnitId Unit,
    Year Year,
    bool YearIsImplied,
    Year BaseYear,
    decimal Tolerance,
    ImmutableArray<YearlyMilestone> Milestones,
    Figure? Restated)
{
    /// <summary>Targets of single regions, where the plan or its appendices give them; in the order of the content.</summary>
    public ImmutableArray<RegionTarget> Regional { get; init; } = [];

    /// <summary>The plan's own word about the number (以上, 左右, 基本), where a bound alone would lose it.</summary>
    public LocalizedText? Said { get; init; }

    /// <summary>Whether the plan names no year to compare with, so that the base year is this report's reading.</summary>
    public bool BaseYearIsImplied { get; init; }

    /// <summary>Limits hold all the way to the target year, other targets are reached in it.</summary>
    public bool IsLimit => Kind is TargetKind.Cap or TargetKind.IncrementBudget or TargetKind.GrowthCeiling or TargetKind.ZeroGrowth;
}
