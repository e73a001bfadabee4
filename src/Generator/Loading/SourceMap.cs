using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>A map in the order of its file. Its keys are unique: a repeated key was reported when the file was read.</summary>
internal sealed record SourceMap(ImmutableArray<SourceEntry> Entries, SourceLocation Location) : SourceNode(Location)
{
    public SourceNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}
