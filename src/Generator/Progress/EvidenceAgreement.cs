namespace Generator.Progress;

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
