namespace Generator.Progress;

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
