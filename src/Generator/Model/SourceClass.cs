namespace Generator.Model;

/// <summary>How near a source is to the authority that measured: its own print, the press, a reprint, or a compilation.</summary>
internal enum SourceClass
{
    Official,
    Reported,
    Reprint,
    Compiled,
}
