using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>A node of a YAML document with the place where it stands.</summary>
internal abstract record SourceNode(SourceLocation Location);

/// <summary>A map in the order of its file. Its keys are unique: a repeated key was reported when the file was read.</summary>
internal sealed record SourceMap(ImmutableArray<SourceEntry> Entries, SourceLocation Location) : SourceNode(Location)
{
    public SourceNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}

/// <summary>One key of a map with its value.</summary>
internal sealed record SourceEntry(SourceScalar Key, SourceNode Value);

/// <summary>A sequence of nodes.</summary>
internal sealed record SourceList(ImmutableArray<SourceNode> Items, SourceLocation Location) : SourceNode(Location);

/// <summary>A single value, still as its author wrote it; quoted tells a text "10" from a number 10.</summary>
internal sealed record SourceScalar(string Text, bool IsQuoted, SourceLocation Location) : SourceNode(Location);
