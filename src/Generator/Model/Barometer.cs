using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>The national early warning (晴雨表): its rule, the regions that it rates, and the issues that are known, in order.</summary>
internal sealed record Barometer(BarometerRule Rule, OrderedMap<RegionCode, NationRegion> Nation, ImmutableArray<BarometerIssue> Issues);

/// <summary>The rule: a gap beyond the limit (per cent of the target) is level 1, one up to it level 2, none is level 3.</summary>
internal sealed record BarometerRule(SourceId Source, decimal Limit, LocalizedText Text)
{
    /// <summary>The limit of the national rule, for plans that declare none of their own.</summary>
    public const decimal NationalLimit = 10;
}

/// <summary>A level of the warning, the gravest first; its number is how datasets and readers call it.</summary>
internal enum WarningLevel
{
    /// <summary>The progress target is missed by more than the limit.</summary>
    One = 1,

    /// <summary>It is missed by no more than that.</summary>
    Two,

    /// <summary>It is met.</summary>
    Three,
}

/// <summary>One issue of the warning. It names the regions without data, which have no level.</summary>
internal sealed record BarometerIssue(
    Year Year,
    PeriodOfYear? Period,
    SourceId Source,
    ImmutableArray<RegionCode> NoData,
    ImmutableArray<BarometerRating> Ratings);

/// <summary>The regions in each level on one indicator, in the order of the content; level 3 are all the others with data.</summary>
internal sealed record BarometerRating(
    IndicatorId Indicator,
    ImmutableArray<RegionCode> Level1,
    ImmutableArray<RegionCode> Level2,
    ImmutableArray<RegionCode> Level3);

/// <summary>A province-level region of the nation. Most of them are no regions of the plan.</summary>
internal sealed record NationRegion(RegionCode Code, LocalizedText Name);
