using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>The national early warning (晴雨表): its rule, the regions that it rates, and the issues that are known, in order.</summary>
internal sealed record Barometer(BarometerRule Rule, OrderedMap<RegionCode, NationRegion> Nation, ImmutableArray<BarometerIssue> Issues);
