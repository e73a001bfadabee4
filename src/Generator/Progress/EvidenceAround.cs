using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Progress;

/// <summary>What a release knows about a goal beside the figures that it is judged by.</summary>
/// <param name="Series">All figures of the region, on any basis.</param>
/// <param name="Elsewhere">The newest yearly figure since the base year of each other region.</param>
/// <param name="Found">What the content tells of evidence beside the measure.</param>
internal sealed record EvidenceAround(Series? Series, ImmutableArray<SeriesPoint> Elsewhere, FoundEvidence? Found)
{
    public bool IsFoundInPart => Found?.IsPartial == true;

    public bool IsOtherThanPlan(SeriesPoint point) => Series!.IsOtherThanPlan(point.Current.Basis);
}
