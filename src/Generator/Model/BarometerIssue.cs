using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>One issue of the warning. It names the regions without data, which have no level.</summary>
internal sealed record BarometerIssue(
    Year Year,
    PeriodOfYear? Period,
    SourceId Source,
    ImmutableArray<RegionCode> NoData,
    ImmutableArray<BarometerRating> Ratings);
