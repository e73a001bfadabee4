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

    /// <summary>The part of the indicator's whole that the target is set for.</summary>
    public Members Members { get; init; }

    /// <summary>The plan's own word about the number (以上, 左右, 基本), where a bound alone would lose it.</summary>
    public LocalizedText? Said { get; init; }

    /// <summary>Whether the plan names no year to compare with, so that the base year is this report's reading.</summary>
    public bool BaseYearIsImplied { get; init; }

    /// <summary>The upper end of a range.</summary>
    public decimal? UpTo { get; init; }

    /// <summary>Whether a growth is promised, or limited, for every year by itself.</summary>
    public bool EachYear { get; init; }

    /// <summary>Whether the promise is met only when every region with a target of its own meets that.</summary>
    public bool EachRegion { get; init; }

    /// <summary>The indicator that holds what was projected.</summary>
    public IndicatorId? Projection { get; init; }

    /// <summary>The first of the years of which a mean is taken; its last is the target year.</summary>
    public Year? FirstYear { get; init; }

    /// <summary>How many later years with lower figures show that a peak was one.</summary>
    public int LowerYears { get; init; }

    /// <summary>
    /// Whether a change may go the unwanted way so far and no further ("a rise of no more than 14 %" of what is meant to fall), which makes
    /// it a limit.
    /// </summary>
    public bool IsAllowance { get; init; }

    /// <summary>Its words name the year or years themselves: a peak by a year, a mean of some years.</summary>
    public bool NamesYears => Kind == TargetKind.Peak || FirstYear is not null;

    /// <summary>Limits hold all the way to the target year, other targets are reached in it. A sum held down is a budget.</summary>
    public bool IsLimit => Kind.IsLimit || IsAllowance || (Kind == TargetKind.Cumulative && Bound is Bound.AtMost or Bound.Below);

    /// <summary>A limit on a level, an increase or a sum, which is spent like a budget.</summary>
    public bool HasRoom => IsLimit && Kind is not (TargetKind.GrowthCeiling or TargetKind.ZeroGrowth);

    /// <summary>Whether the yearly amounts of its indicator are added up since the base year, which itself is no part of the sum.</summary>
    public bool Sums(Indicator indicator) => Kind == TargetKind.Cumulative && indicator.Observations == ObservationKind.Flow;

    /// <summary>
    /// The first of the years up to the target year that the target asks one number of all together for, and how that number comes about;
    /// null where it asks for a number of the target year.
    /// </summary>
    public (Year First, Together Of)? Span(Indicator indicator) => FirstYear is { } first ? (first, Together.Mean)
        : Sums(indicator) ? (BaseYear + 1, Together.Sum)
        : null;
}

/// <summary>
/// On which side of its value a target is met; "about" has a declared tolerance. "Below" (低于) and "above" (超过) are strict: the value
/// itself does not meet them. "Within" a range its ends count, "between" them they do not.
/// </summary>
internal enum Bound
{
    AtLeast,
    AtMost,
    About,
    Below,
    Above,
    Within,
    Between,
}

/// <summary>How exactly the plan gives a figure: as it is, or with "about" (左右), "over" (余, 以上) or "nearly" (近).</summary>
internal enum Qualifier
{
    Exact,
    About,
    Over,
    Nearly,
}

/// <summary>How the pace of a relative change is measured: intensities by the official logarithmic form, quantities linearly.</summary>
internal enum ChangeForm
{
    Linear,
    Logarithmic,
}

/// <summary>A value that the plan itself sets for a year on the way to the target, in the target's unit.</summary>
internal sealed record YearlyMilestone(Year Year, decimal Value);

/// <summary>Of what each must meet a target by itself.</summary>
internal enum EachOf
{
    Regions,
}
