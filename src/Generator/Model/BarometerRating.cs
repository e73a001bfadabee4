using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>The regions in each level on one indicator, in the order of the content; level 3 are all the others with data.</summary>
internal sealed record BarometerRating(
    IndicatorId Indicator,
    ImmutableArray<RegionCode> Level1,
    ImmutableArray<RegionCode> Level2,
    ImmutableArray<RegionCode> Level3);
