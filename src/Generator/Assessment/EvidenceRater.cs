using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// Rates the evidence of judgements by the rule that the methodology page prints. Official figures, as printed or worked out from such,
/// make it robust; a reprint, the press or a compilation that names its source medium; a compilation without source, a bare statement
/// or a figure for a part limited. A check by official figures that confirms the verdict lifts it to robust.
/// </summary>
internal sealed class EvidenceRater(Lineage lineage)
{
    /// <summary>Rates a judgement that rests on some figures, of which the agreement with others is known.</summary>
    /// <param name="status">The status given.</param>
    /// <param name="reason">Why it was given.</param>
    /// <param name="rested">The figures that the judgement shows.</param>
    /// <param name="agreement">How far other figures of the same year agree.</param>
    /// <param name="declared">The check by official figures that the goal declares.</param>
    public EvidenceRating Rate(
        Status status, Reason reason, ImmutableArray<SeriesPoint> rested, EvidenceAgreement agreement, OfficialCheck? declared)
    {
        var roots = lineage.Roots(rested);
        if (roots.IsEmpty)
        {
            return EvidenceRating.None;
        }

        var check = status.IsVerdict() && declared is not null && lineage.FindAll(declared.Rows) is not null ? declared : null;
        var ranks = roots.SelectMany(point => lineage.Sources(point.Current)).Select(Sourcing.Rank).Distinct().Order().ToList();
        var worst = ranks[^1];
        var isOfficial = worst == SourceRank.Official;
        return new(
            check?.Stands == true ? EvidenceStrength.Robust : Strength(reason, roots, worst),
            With(check, agreement),
            Sourcing.Class(worst),
            worst == SourceRank.CompiledWithSource,
            roots.Select(point => point.Current.Status).MaxBy(Sourcing.Rank),
            roots.MaxBy(point => (lineage.Sources(point.Current).Max(Sourcing.Rank), Sourcing.Rank(point.Current.Status))),
            status.IsVerdict() ? isOfficial || check?.Stands == true : null,
            check,
            [.. ranks.Where(rank => rank != SourceRank.Official).Select(Sourcing.Class).Distinct()]);
    }

    private static EvidenceStrength Strength(Reason reason, ImmutableArray<SeriesPoint> roots, SourceRank worst) =>
        worst == SourceRank.Compiled
            || IsOfPart(reason)
            || roots.Any(point => point.Current.Value is ObservedValue.StatedMet) ? EvidenceStrength.Limited
        : worst == SourceRank.Official && roots.All(point => Sourcing.IsPrintedOrDerived(point.Current)) ? EvidenceStrength.Robust
        : EvidenceStrength.Medium;

    /// <summary>Whether the figures are of a part of what was promised, or of something else.</summary>
    private static bool IsOfPart(Reason reason) =>
        reason is Reason.BasisChanged or Reason.PartYearOnly or Reason.SeveralYearsOnly or Reason.OnlySomeRegions
            or Reason.EvidencedInPart;

    /// <summary>A check that confirms the verdict is a second witness; one that does not is on the other side.</summary>
    private static EvidenceAgreement With(OfficialCheck? check, EvidenceAgreement agreement) => check switch
    {
        { Stands: false } => EvidenceAgreement.Low,
        { Stands: true } when agreement == EvidenceAgreement.Untested => EvidenceAgreement.High,
        _ => agreement,
    };
}

/// <summary>
/// Sets the figure that a judgement rests on beside other figures for the same year: from another source or on another basis that the
/// plan's target can be compared with. What counts is how near they are and whether they would lead to the same side of the target.
/// </summary>
internal static class Agreement
{
    /// <summary>How far another figure may be away, as a share of the one judged, and still be the same for a reader.</summary>
    private const decimal Near = 0.01m;

    public static EvidenceAgreement Of(Series? series, SeriesPoint judged, Func<SeriesPoint, bool> isSameSide)
    {
        var others = series?.Points
            .Where(
                point =>
                    point != judged && point.Current.Number is not null && point.Year == judged.Year
                    && point.Current.Period == judged.Current.Period && !series.IsOtherThanPlan(point.Current.Basis))
            .ToImmutableArray() ?? [];
        return others.IsEmpty ? EvidenceAgreement.Untested
            : !others.All(isSameSide) ? EvidenceAgreement.Low
            : others.All(other => IsNear(judged.Current.Number!.Value, other.Current.Number!.Value)) ? EvidenceAgreement.High
            : EvidenceAgreement.Medium;
    }

    private static bool IsNear(decimal judged, decimal other) =>
        Calculable.Holds(() => Math.Abs(other - judged) <= Near * Math.Abs(judged));
}

/// <summary>What a release knows about a goal beside the figures that it is judged by.</summary>
/// <param name="Series">All figures of the region, on any basis.</param>
/// <param name="Elsewhere">The newest yearly figure since the base year of each other region.</param>
/// <param name="Found">What the content tells of evidence beside the measure.</param>
internal sealed record EvidenceAround(Series? Series, ImmutableArray<SeriesPoint> Elsewhere, FoundEvidence? Found)
{
    /// <summary>What was projected, for a target that is set against it.</summary>
    public Series? Projected { get; init; }

    /// <summary>The other regions of the same parent, for a target that is a place among them.</summary>
    public ImmutableArray<Series> Peers { get; init; } = [];

    public bool IsFoundInPart => Found?.IsPartial == true;

    public bool IsOtherThanPlan(SeriesPoint point) => Series!.IsOtherThanPlan(point.Current.Basis);
}
