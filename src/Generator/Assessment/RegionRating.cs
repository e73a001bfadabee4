using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// The barometer of one target at one release: how the regions that the plan gives targets of their own stand against them.
/// </summary>
/// <param name="Goal">The goal.</param>
/// <param name="Tier">Its tier, where it has several.</param>
/// <param name="Target">The target of the whole.</param>
/// <param name="Year">The year that is rated: that of the release, or the target's where that has passed.</param>
/// <param name="Regions">The regions with a target of their own, in the order of the content.</param>
/// <param name="Untargeted">Regions beside them that the plan gives none.</param>
internal sealed record RegionRating(
    Goal Goal, Tier? Tier, Target Target, Year Year, ImmutableArray<RegionLevel> Regions, ImmutableArray<RegionCode> Untargeted)
{
    /// <summary>Regions whose level differs from that of the issue before; none in the first issue that has levels.</summary>
    public ImmutableArray<LevelChange> Changes { get; init; } = [];

    /// <summary>Whether no earlier issue has a level that this one could be compared with.</summary>
    public bool IsFirst { get; init; } = true;

    public RegionLevel? Find(RegionCode region) => Regions.FirstOrDefault(one => one.Region == region);

    /// <summary>Whether another rating is of the same target at another release.</summary>
    public bool IsOfSame(RegionRating other) => other.Goal.Id == Goal.Id && other.Tier?.Id == Tier?.Id;
}

/// <summary>A region's level.</summary>
/// <param name="Region">The region.</param>
/// <param name="Judged">Its own target judged by its own figures.</param>
/// <param name="Required">What the way to its target asked for in the year that is rated.</param>
/// <param name="Gap">How far it missed that, in per cent of it; zero where it was met.</param>
/// <param name="Level">Null where its figures give none.</param>
/// <param name="Absence">Why they give none.</param>
internal sealed record RegionLevel(
    RegionCode Region, TargetAssessment Judged, decimal? Required, decimal? Gap, WarningLevel? Level, LevelAbsence? Absence);

/// <summary>A level that is not what it was in the issue before; null is none.</summary>
internal sealed record LevelChange(RegionLevel Before, RegionLevel After);

/// <summary>Why a region has no level.</summary>
internal enum LevelAbsence
{
    /// <summary>No figure after the base year was found.</summary>
    NothingFound,

    /// <summary>The newest figure is of an earlier year than the one that is rated.</summary>
    OldFigure,

    /// <summary>A figure was found, but not what the progress target is worked out from.</summary>
    NoBaseline,

    /// <summary>The progress target is nothing, or the numbers are beyond reason: there is no share of it.</summary>
    NotMeasurable,
}
