using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Progress;

/// <summary>Judges one target at one release: gathers the evidence, measures it by the target's kind, and gives the status its reason.</summary>
internal sealed class TargetAssessor(Thresholds thresholds, Year release)
{
    /// <summary>
    /// What a comparison with the pace forgives: more than the error of logarithms and roots, far less than any printed digit. A goal
    /// exactly at its pace is on track.
    /// </summary>
    private const decimal Precision = 1e-18m;

    public TargetAssessment Assess(Target target, Indicator indicator, Series? series)
    {
        var evidence = Evidence.Gather(series, target);
        var measured = Calculable.OrNull(() => Measure(target, indicator, evidence)) ?? Measurement.Hindered(Reason.NotMeasurable);
        var latest = JudgedBy(evidence, measured);
        var (status, reason) = Judge(target, evidence, latest, measured);
        return new(
            target,
            status,
            reason,
            evidence.Baseline,
            latest,
            evidence.Other,
            measured.Actual,
            measured.Required,
            measured.Progress,
            measured.Pace,
            measured.Path,
            measured.Actuals,
            measured.Working,
            Caveats(indicator, evidence, latest));
    }

    private static Measurement Measure(Target target, Indicator indicator, Evidence evidence) => target.Kind switch
    {
        TargetKind.RelativeChange => ChangeMeasure.Measure(target, indicator, evidence),
        TargetKind.Level => LevelMeasure.Measure(target, indicator, evidence),
        TargetKind.Cumulative => SumMeasure.Measure(target, indicator, evidence),
        _ => LimitMeasure.Measure(target, indicator, evidence),
    };

    /// <summary>The figure that was measured: the newest one, unless a gap in yearly changes ended the chain before it.</summary>
    private static SeriesPoint? JudgedBy(Evidence evidence, Measurement measured) => measured.Actual is null || measured.Actuals.IsEmpty
        ? evidence.Latest
        : evidence.Later.LastOrDefault(point => point.Year <= measured.Actuals[^1].Year);

    private (GoalStatus Status, Reason Reason) Judge(Target target, Evidence evidence, SeriesPoint? latest, Measurement measured)
    {
        if (latest is not null && measured.Actual is not null)
        {
            if (latest.Year == target.Year)
            {
                return AtTargetYear(target, measured);
            }

            if (target.Kind == TargetKind.Cumulative && measured.IsMet)
            {
                return (GoalStatus.Achieved, Reason.TargetMetEarly);
            }
        }

        if (evidence.Other is { } other)
        {
            return other.Current.Value is ObservedValue.StatedMet
                ? (GoalStatus.StatedMet, Reason.StatedWithoutFigure)
                : (GoalStatus.NotComparable, Reason.BasisChanged);
        }

        if (latest is null)
        {
            return evidence.Baseline is null
                ? (GoalStatus.NoData, Reason.NothingFound)
                : (GoalStatus.BaselineOnly, Reason.OnlyBaselineFound);
        }

        if (measured.Obstacle is { } obstacle)
        {
            return (GoalStatus.NoData, obstacle);
        }

        return release < target.Year ? OnTheWay(target, measured) : (GoalStatus.NoData, Reason.NothingForTargetYear);
    }

    private static (GoalStatus Status, Reason Reason) AtTargetYear(Target target, Measurement measured) => measured switch
    {
        { IsMet: true } => (GoalStatus.Achieved, Reason.TargetMet),
        _ when IsLimit(target) => (GoalStatus.Missed, Reason.LimitExceeded),
        { MovedAway: true } => (GoalStatus.Missed, Reason.MissedMovingAway),
        _ => (GoalStatus.Missed, Reason.TargetMissed),
    };

    private (GoalStatus Status, Reason Reason) OnTheWay(Target target, Measurement measured)
    {
        if (measured.MovedAway)
        {
            return (GoalStatus.Reversing, Reason.MovingAway);
        }

        if (IsLimit(target))
        {
            return WithinLimit(target, measured);
        }

        if (measured is not { Progress: { } progress, Pace: { } pace })
        {
            return measured.IsMet ? (GoalStatus.OnTrack, Reason.AtLevelAlready) : (GoalStatus.NoData, Reason.NoBaselineFound);
        }

        return progress + Precision >= thresholds.OnTrack * pace ? (GoalStatus.OnTrack, Reason.AtPace)
            : measured.IsMet ? (GoalStatus.OnTrack, Reason.AtLevelAlready)
            : progress + Precision >= thresholds.Lagging * pace ? (GoalStatus.Lagging, Reason.BehindPace)
            : (GoalStatus.OffTrack, Reason.FarBehindPace);
    }

    /// <summary>The thresholds turned round: the pace over the room used.</summary>
    private (GoalStatus Status, Reason Reason) WithinLimit(Target target, Measurement measured)
    {
        if (target.Kind is TargetKind.Cap or TargetKind.IncrementBudget && !measured.IsMet)
        {
            return (GoalStatus.OffTrack, Reason.OverLimitAlready);
        }

        if (measured is not { Progress: { } used, Pace: { } pace })
        {
            return measured.IsMet ? (GoalStatus.OnTrack, Reason.WithinRoom) : (GoalStatus.OffTrack, Reason.RoomUsedTooFast);
        }

        return used * thresholds.OnTrack <= pace + Precision ? (GoalStatus.OnTrack, Reason.WithinRoom)
            : used * thresholds.Lagging <= pace + Precision ? (GoalStatus.Lagging, Reason.RoomUsedTooFast)
            : (GoalStatus.OffTrack, Reason.RoomUsedTooFast);
    }

    private static bool IsLimit(Target target) =>
        target.Kind is TargetKind.Cap or TargetKind.IncrementBudget or TargetKind.GrowthCeiling or TargetKind.ZeroGrowth;

    /// <summary>A chain of yearly changes rests on every link, anything else on its two ends.</summary>
    private static ImmutableArray<ObservationStatus> Caveats(Indicator indicator, Evidence evidence, SeriesPoint? latest)
    {
        var rested = indicator.Observations == ObservationKind.YearlyChange
            ? evidence.Later.Where(point => point.Year <= latest?.Year)
            : new[] { evidence.Baseline, latest }.OfType<SeriesPoint>();
        return
        [
            .. rested
                .Select(point => point.Current.Status)
                .Where(status => status is not (ObservationStatus.Final or ObservationStatus.Revised))
                .Distinct()
                .Order(),
        ];
    }
}
