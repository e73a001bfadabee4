using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>Gives what was measured its status and reason at a release.</summary>
internal sealed class TargetVerdict(Thresholds thresholds, Year release)
{
    /// <summary>
    /// What a comparison with the pace forgives: more than the error of logarithms and roots, far less than any printed digit. A goal
    /// exactly at its pace is on track.
    /// </summary>
    private const decimal Precision = 1e-18m;

    /// <summary>Judges one target.</summary>
    /// <param name="target">The target.</param>
    /// <param name="evidence">The figures of the region.</param>
    /// <param name="latest">The figure that was measured.</param>
    /// <param name="measured">What was made of it.</param>
    /// <param name="around">What was found where the figures of the region are missing.</param>
    public (Status Status, Reason Reason) Judge(
        Target target, Evidence evidence, SeriesPoint? latest, Measurement measured, EvidenceAround around)
    {
        if (latest is not null && measured.Actual is not null)
        {
            if (measured.Decided is { } own)
            {
                return (Of(own, latest.Year == target.Year), own);
            }

            if (latest.Year == target.Year)
            {
                return AtTargetYear(target, measured);
            }

            if (target.Kind == TargetKind.Cumulative && !target.IsLimit && measured.IsMet)
            {
                return (Status.Achieved, Reason.TargetMetEarly);
            }
        }

        if (evidence.Other is { } other)
        {
            return other.Current.Value is not ObservedValue.StatedMet ? (Status.NotComparable, Reason.BasisChanged)
                : around.IsOtherThanPlan(other) ? (Status.Undecided, Reason.EvidencedInPart)
                : (Status.StatedMet, Reason.StatedWithoutFigure);
        }

        if (latest is null)
        {
            return target.Kind == TargetKind.Mean && evidence is { PartOfYear: null, Earlier: not null }
                ? (Status.Undecided, Reason.MeanLacksYears)
                : WithoutFigure(evidence, around);
        }

        if (measured.Obstacle is { } obstacle)
        {
            return (Status.Undecided, obstacle);
        }

        return release < target.Year ? OnTheWay(target, measured, latest) : (Status.Undecided, Reason.NothingForTargetYear);
    }

    /// <summary>The status that goes with a reason by which a kind of target decides itself.</summary>
    private static Status Of(Reason own, bool isTargetYear) => own switch
    {
        Reason.TargetMet => Status.Achieved,
        Reason.PeakSeen => Status.OnTrack,
        Reason.PeakOpen or Reason.ChainBroken => Status.Undecided,
        Reason.PastRange => Status.OffTrack,
        Reason.YearFailed when !isTargetYear => Status.OffTrack,
        _ => Status.Missed,
    };

    /// <summary>No figure can be measured: the nearest that was found, from the same region and period outwards.</summary>
    private static (Status Status, Reason Reason) WithoutFigure(Evidence evidence, EvidenceAround around) =>
        evidence.PartOfYear is { } part
            ? (Status.Undecided, part.Current.Period is { IsSeveralYears: true } ? Reason.SeveralYearsOnly : Reason.PartYearOnly)
        : evidence.Baseline is not null ? (Status.BaselineOnly, Reason.OnlyBaselineFound)
        : evidence.Earlier is not null ? (Status.BaselineOnly, Reason.OnlyEarlierFigureFound)
        : !around.Elsewhere.IsEmpty ? (Status.Undecided, Reason.OnlySomeRegions)
        : around.IsFoundInPart ? (Status.Undecided, Reason.EvidencedInPart)
        : (Status.NoData, Reason.NothingFound);

    private static (Status Status, Reason Reason) AtTargetYear(Target target, Measurement measured) => measured switch
    {
        { IsMet: true } => (Status.Achieved, Reason.TargetMet),
        _ when target.IsLimit => (Status.Missed, Reason.LimitExceeded),
        { MovedAway: true } => (Status.Missed, Reason.MissedMovingAway),
        _ => (Status.Missed, Reason.TargetMissed),
    };

    /// <summary>
    /// A figure older than the release is held against the pace of its own year. Where the pace of the release would no longer leave the
    /// goal on track, the figure is too old to say so. Room used only grows, so that limits stay with their figure.
    /// </summary>
    private (Status Status, Reason Reason) OnTheWay(Target target, Measurement measured, SeriesPoint latest)
    {
        var verdict = AtPace(target, measured);
        var now = release.LastOver(target.Year.IsFiscal);
        return verdict.Status == Status.OnTrack && latest.Year < now && measured.PaceAt is { } paceAt
            && Calculable.Holds(() => AtPace(target, measured with { Pace = paceAt(now) }).Status != Status.OnTrack)
            ? (Status.Undecided, Reason.FigureTooOld)
            : verdict;
    }

    private (Status Status, Reason Reason) AtPace(Target target, Measurement measured)
    {
        if (measured.MovedAway)
        {
            return (Status.Reversing, Reason.MovingAway);
        }

        if (target.IsLimit)
        {
            return WithinLimit(target, measured);
        }

        if (measured is not { Progress: { } progress, Pace: { } pace })
        {
            // With a pace there is a baseline: one that stands on a strict bound, so that there is no way that could be measured.
            return measured.IsMet ? (Status.OnTrack, Reason.AtLevelAlready)
                : measured.Pace is null ? (Status.Undecided, Reason.NoBaselineFound)
                : (Status.Lagging, Reason.BehindPace);
        }

        return progress + Precision >= thresholds.OnTrack * pace ? (Status.OnTrack, Reason.AtPace)
            : measured.IsMet ? (Status.OnTrack, Reason.AtLevelAlready)
            : progress + Precision >= thresholds.Lagging * pace ? (Status.Lagging, Reason.BehindPace)
            : (Status.OffTrack, Reason.FarBehindPace);
    }

    /// <summary>The thresholds turned round: the pace over the room used.</summary>
    private (Status Status, Reason Reason) WithinLimit(Target target, Measurement measured)
    {
        if (target.HasRoom && !measured.IsMet)
        {
            return (Status.OffTrack, Reason.OverLimitAlready);
        }

        if (measured is not { Progress: { } used, Pace: { } pace })
        {
            return measured.IsMet ? (Status.OnTrack, Reason.WithinRoom) : (Status.OffTrack, Reason.RoomUsedTooFast);
        }

        return used * thresholds.OnTrack <= pace + Precision ? (Status.OnTrack, Reason.WithinRoom)
            : used * thresholds.Lagging <= pace + Precision ? (Status.Lagging, Reason.RoomUsedTooFast)
            : (Status.OffTrack, Reason.RoomUsedTooFast);
    }
}
