using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>A row of a dataset; it may be shorter or longer than the header.</summary>
internal sealed record SourceRow(ImmutableArray<SourceCell> Cells, SourceLocation Location);
