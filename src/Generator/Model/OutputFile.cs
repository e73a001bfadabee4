namespace Generator.Model;

/// <summary>One finished file of the site.</summary>
internal sealed record OutputFile(OutputPath Path, ReadOnlyMemory<byte> Content, Exactness Exactness = Exactness.Everywhere);
