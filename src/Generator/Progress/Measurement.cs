using System.Collections.Immutable;

namespace Generator.Progress;

/// <summary>What a kind of target makes of the evidence, before a status is given. See <see cref="TargetAssessment"/> for units.</summary>
internal sealed record Measurement(
    decimal? Actual,
    decimal? Required,
    decimal? Progress,
    decimal? Pace,
    bool IsMet,
    bool MovedAway,
    ImmutableArray<PathPoint> Path,
    ImmutableArray<PathPoint> Actuals,
    ImmutableArray<WorkingStep> Working)
{
    public static readonly Measurement Nothing = new(null, null, null, null, IsMet: false, MovedAway: false, [], [], []);
}
