namespace Generator.Loading;

/// <summary>One key of a map with its value.</summary>
internal sealed record SourceEntry(SourceScalar Key, SourceNode Value);
