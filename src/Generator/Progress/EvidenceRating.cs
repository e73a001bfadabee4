using Generator.Model;

namespace Generator.Progress;

/// <summary>
/// How well a verdict is evidenced, on the two scales of the IPCC. A verdict without figure has no weakest link and no answer to
/// whether it would stand on official figures alone.
/// </summary>
/// <param name="Strength">How strong the figures are.</param>
/// <param name="Agreement">How far other figures agree.</param>
/// <param name="WeakestClass">The weakest class among the sources of the figures and of all their parents.</param>
/// <param name="NamesItsSource">Whether the compilations among the weakest sources name where they have it from.</param>
/// <param name="WeakestStatus">The weakest status among the figures and all their parents.</param>
/// <param name="Weakest">The figure that is the weakest link.</param>
/// <param name="StandsOnOfficial">Whether the verdict would stand on official figures alone.</param>
internal sealed record EvidenceRating(
    EvidenceStrength Strength,
    EvidenceAgreement Agreement,
    SourceClass? WeakestClass,
    bool NamesItsSource,
    ObservationStatus? WeakestStatus,
    SeriesPoint? Weakest,
    bool? StandsOnOfficial)
{
    public static readonly EvidenceRating None = new(EvidenceStrength.None, EvidenceAgreement.Untested, null, false, null, null, null);
}
