namespace Generator.Progress;

/// <summary>
/// How far a source is from the authority that measured: official, then a reprint or the press, then a compilation that names its
/// source, then one that names none. Reprint and press count alike; where both occur, the press is named as the weaker.
/// </summary>
internal enum SourceRank
{
    Official,
    Reprint,
    Reported,
    CompiledWithSource,
    Compiled,
}
