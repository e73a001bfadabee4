using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment;

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

/// <summary>How strong the figures are that a verdict rests on: as strong as the weakest of their sources.</summary>
internal enum EvidenceStrength
{
    /// <summary>There is no figure.</summary>
    None,

    /// <summary>A compilation without source, a statement without figure, or a figure on a basis other than the plan's.</summary>
    Limited,

    /// <summary>The weakest link is a reprint, the press or a compilation that names its source.</summary>
    Medium,

    /// <summary>All is official, or derived from official figures alone, or a check on official figures confirms the verdict.</summary>
    Robust,
}

/// <summary>How far other figures for the same year bear out the one that a verdict rests on.</summary>
internal enum EvidenceAgreement
{
    /// <summary>There is no other figure.</summary>
    Untested,

    /// <summary>Another figure lies on the other side of the target.</summary>
    Low,

    /// <summary>Another figure is further off, on the same side of the target.</summary>
    Medium,

    /// <summary>Every other figure is within one per cent, or a check on official figures confirms the verdict.</summary>
    High,
}
