using System.Collections.Immutable;

namespace Generator.Progress;

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
            .Where(point => point != judged && point.IsYearlyNumber && point.Year == judged.Year && !series.IsOtherThanPlan(point.Current.Basis))
            .ToImmutableArray() ?? [];
        return others.IsEmpty ? EvidenceAgreement.Untested
            : !others.All(isSameSide) ? EvidenceAgreement.Low
            : others.All(other => IsNear(judged.Current.Number!.Value, other.Current.Number!.Value)) ? EvidenceAgreement.High
            : EvidenceAgreement.Medium;
    }

    private static bool IsNear(decimal judged, decimal other) => Calculable.Holds(() => Math.Abs(other - judged) <= Near * Math.Abs(judged));
}
