using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>A font of the content: its path below the content folder, its bytes, and the place that names it.</summary>
internal sealed record FontFile(string Path, ReadOnlyMemory<byte> Content, SourceLocation Location);
