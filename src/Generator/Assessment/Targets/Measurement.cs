using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

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

    /// <summary>Why the figures found do not measure the goal, or do so only in part; null where they do.</summary>
    public Reason? Obstacle { get; init; }

    /// <summary>The pace at the end of any year, where it grows with time; what an old figure is held against.</summary>
    public Func<Year, decimal>? PaceAt { get; init; }

    /// <summary>What the kind itself says of the target, where neither pace nor the target year's figure decides.</summary>
    public Reason? Decided { get; init; }

    /// <summary>The place in the order of the regions, where that is what counts.</summary>
    public PlaceInOrder? Place { get; init; }

    /// <summary>The figure that answers by itself for all the years together, where one does.</summary>
    public SeriesPoint? By { get; init; }

    /// <summary>The years of which a mean lacks a figure.</summary>
    public ImmutableArray<Year> Lacking { get; init; } = [];

    public static Measurement Hindered(Reason obstacle) => Nothing with { Obstacle = obstacle };

    /// <summary>
    /// Further from the target than the baseline, unless the value meets the target all the same (a tolerance) or the milestones
    /// that the plan declares lead away first.
    /// </summary>
    public static bool IsAway(bool isMet, decimal progress, decimal pace) => !isMet && progress < 0 && progress < pace;
}

/// <summary>A region's place among others of the same year: 1 is the best, and equal figures share a place.</summary>
internal sealed record PlaceInOrder(int Rank, int Count, bool IsShared);
