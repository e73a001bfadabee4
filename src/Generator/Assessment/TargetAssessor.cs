using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// Judges one target at one release: gathers the evidence, measures it by the target's kind, gives the status its reason, and rates the
/// evidence behind it.
/// </summary>
internal sealed class TargetAssessor(TargetVerdict verdict, Lineage lineage, EvidenceRater rater)
{
    public TargetAssessment Assess(Target target, Indicator indicator, EvidenceAround around, OfficialCheck? check)
    {
        var evidence = Evidence.Gather(around.Series, target) with { Projected = around.Projected, Peers = around.Peers };
        var kind = TargetKinds.Of(target.Kind);
        var measured = Calculable.OrNull(() => kind.Measure(target, indicator, evidence)) ?? Measurement.Hindered(Reason.NotMeasurable);
        var latest = measured.By ?? JudgedBy(evidence, measured);
        var (status, reason) = verdict.Judge(target, evidence, latest, measured, around);
        var other = reason switch
        {
            Reason.PartYearOnly or Reason.SeveralYearsOnly => evidence.PartOfYear,
            Reason.OnlyEarlierFigureFound => evidence.Earlier,
            _ => evidence.Other,
        };
        var measuredBy = measured.By is { } one ? [one] : kind.RestsOn(target, indicator, evidence, latest);
        return new(
            target,
            status,
            reason,
            evidence.Baseline,
            latest,
            other,
            measured.Actual,
            measured.Required,
            measured.Progress,
            measured.Pace,
            measured.Path,
            measured.Actuals,
            measured.Working,
            Caveats(measuredBy))
        {
            Place = measured.Place,
            Lacking = measured.Lacking,
            Elsewhere = reason == Reason.OnlySomeRegions ? around.Elsewhere : [],
            Rating = rater.Rate(
                status,
                reason,
                Shown(status, reason, measuredBy, other, around),
                IsComparable(status) && latest is not null && measured.Actual is not null
                    ? Agreement.Of(around.Series, latest, point => IsSameSide(target, indicator, evidence, measured, latest, point))
                    : EvidenceAgreement.Untested,
                check),
        };
    }

    /// <summary>The figure that was measured: the newest one, unless a gap in yearly changes ended the chain before it.</summary>
    private static SeriesPoint? JudgedBy(Evidence evidence, Measurement measured) => measured.Actual is null || measured.Actuals.IsEmpty
        ? evidence.Latest
        : evidence.Later.LastOrDefault(point => point.Year <= measured.Actuals[^1].Year);

    /// <summary>
    /// The figures that the judgement shows: what was measured, or the statement or the figure that stands in the way of measuring.
    /// </summary>
    private ImmutableArray<SeriesPoint> Shown(
        Status status, Reason reason, ImmutableArray<SeriesPoint> measuredBy, SeriesPoint? other, EvidenceAround around) =>
        (status, reason) switch
    {
        (Status.StatedMet, _) => [other!],
        (_, Reason.OnlySomeRegions) => around.Elsewhere,
        (_, Reason.EvidencedInPart) when other is null => lineage.FindAll(around.Found!.Rows) ?? [],
        _ when other is null => measuredBy,
        _ => measuredBy.Add(other),
    };

    /// <summary>Whether the newest figure is one that others can be set beside; a statement or another basis leaves none.</summary>
    private static bool IsComparable(Status status) => status is not (Status.StatedMet or Status.NotComparable);

    /// <summary>Whether another figure in place of the judged one would meet the target, or fail it, as that does.</summary>
    private static bool IsSameSide(
        Target target, Indicator indicator, Evidence evidence, Measurement measured, SeriesPoint judged, SeriesPoint other)
    {
        var instead = measured.By is not null
            ? evidence with { Together = other }
            : evidence with { Later = [.. evidence.Later.TakeWhile(point => point.Year < judged.Year), other] };
        return Calculable.Holds(() => TargetKinds.Of(target.Kind).Measure(target, indicator, instead).IsMet == measured.IsMet);
    }

    private ImmutableArray<ObservationStatus> Caveats(ImmutableArray<SeriesPoint> measuredBy) =>
    [
        .. lineage.Roots(measuredBy)
            .Select(point => point.Current.Status)
            .Where(status => !status.IsFirm)
            .Distinct()
            .Order(),
    ];
}
