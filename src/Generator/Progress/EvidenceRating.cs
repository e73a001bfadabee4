using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Progress;

/// <summary>
/// How well a judgement is evidenced, on two scales in the manner of the IPCC. Without a figure there is no weakest link, and without
/// a verdict no answer to whether it would stand on official figures alone.
/// </summary>
/// <param name="Strength">How strong the figures are.</param>
/// <param name="Agreement">How far other figures agree.</param>
/// <param name="WeakestClass">The weakest class among the sources of the figures and of all that they rest on.</param>
/// <param name="NamesItsSource">Whether the weakest class is that of compilations, all of which name their source.</param>
/// <param name="WeakestStatus">The weakest status among the figures and all that they rest on.</param>
/// <param name="Weakest">The figure that is the weakest link.</param>
/// <param name="StandsOnOfficial">Whether the verdict would stand on official figures alone.</param>
/// <param name="Official">The check by official figures that the content declares, once all its figures are known.</param>
/// <param name="Caveats">The classes of source other than official behind the judgement, the weakest last.</param>
internal sealed record EvidenceRating(
    EvidenceStrength Strength,
    EvidenceAgreement Agreement,
    SourceClass? WeakestClass,
    bool NamesItsSource,
    ObservationStatus? WeakestStatus,
    SeriesPoint? Weakest,
    bool? StandsOnOfficial,
    OfficialCheck? Official,
    ImmutableArray<SourceClass> Caveats)
{
    public static readonly EvidenceRating None =
        new(EvidenceStrength.None, EvidenceAgreement.Untested, null, NamesItsSource: false, null, null, null, null, []);
}
