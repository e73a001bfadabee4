using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>The judgement of one target for one release. Figures that do not exist are null, never zero.</summary>
/// <param name="Target">The target judged.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Reason">Why.</param>
/// <param name="Baseline">The figure of the base year on the basis that the judgement uses.</param>
/// <param name="Latest">The figure that the judgement rests on: the latest comparable one.</param>
/// <param name="Other">A figure that could not be used: later and on another basis, a statement without a figure, of a part of a year, or
/// of a year before the base year.</param>
/// <param name="Actual">What was reached, measured as the target is (a change in per cent, a level, an increment, a rate, a sum).</param>
/// <param name="Required">What the required path asked for in the year of <paramref name="Latest"/>, measured likewise.</param>
/// <param name="Progress">Share of the way done, 1 = all of it; may be negative or above 1. For caps and budgets the share of the room
/// used.</param>
/// <param name="Pace">Share of the time gone, 0 to 1.</param>
/// <param name="Path">The required path by year, in the unit in which the chart draws it.</param>
/// <param name="Actuals">What was reached in each year, measured as the path is.</param>
/// <param name="Working">The arithmetic, step by step.</param>
/// <param name="Caveats">Statuses other than final of the figures that the judgement rests on and of all behind them, without
/// repeats.</param>
internal sealed record TargetAssessment(
    Target Target,
    Status Status,
    Reason Reason,
    SeriesPoint? Baseline,
    SeriesPoint? Latest,
    SeriesPoint? Other,
    decimal? Actual,
    decimal? Required,
    decimal? Progress,
    decimal? Pace,
    ImmutableArray<PathPoint> Path,
    ImmutableArray<PathPoint> Actuals,
    ImmutableArray<WorkingStep> Working,
    ImmutableArray<ObservationStatus> Caveats)
{
    /// <summary>How well the judgement is evidenced.</summary>
    public EvidenceRating Rating { get; init; } = EvidenceRating.None;

    /// <summary>The place in the order of the regions, where that is what counts.</summary>
    public PlaceInOrder? Place { get; init; }

    /// <summary>How the regions stand that must all meet the target; null for other targets.</summary>
    public EachRegionStanding? EachRegion { get; init; }

    /// <summary>The newest figures of other regions, where they are all that was found.</summary>
    public ImmutableArray<SeriesPoint> Elsewhere { get; init; } = [];

    /// <summary>The years of which a mean lacks a figure.</summary>
    public ImmutableArray<Year> Lacking { get; init; } = [];

    /// <summary>The figure that the judgement starts from and the one that it rests on, whichever there are.</summary>
    public ImmutableArray<SeriesPoint> Ends => [.. new[] { Baseline, Latest }.OfType<SeriesPoint>().Distinct()];
}

/// <summary>How the regions stand that must all meet a target.</summary>
/// <param name="Worst">The one that stands worst, which the assessment is of; null where none has a figure.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Missing">Those without a figure that decides.</param>
/// <param name="Own">What that region has to reach.</param>
internal sealed record EachRegionStanding(RegionCode? Worst, int Count, ImmutableArray<RegionCode> Missing, Target Own);
