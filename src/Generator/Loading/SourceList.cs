using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>A sequence of nodes.</summary>
internal sealed record SourceList(ImmutableArray<SourceNode> Items, SourceLocation Location) : SourceNode(Location);
