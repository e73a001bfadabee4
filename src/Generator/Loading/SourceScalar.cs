using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>A single value, still as its author wrote it; quoted tells a text "10" from a number 10.</summary>
internal sealed record SourceScalar(string Text, bool IsQuoted, SourceLocation Location) : SourceNode(Location);
