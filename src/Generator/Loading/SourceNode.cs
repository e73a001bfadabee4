using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>A node of a YAML document with the place where it stands.</summary>
internal abstract record SourceNode(SourceLocation Location);
