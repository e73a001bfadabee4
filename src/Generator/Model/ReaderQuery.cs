using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>
/// Words that readers type and the content does not use: what the search looks for instead, or an answer where the plan has nothing
/// on the matter. The links are in the schemes of prose, such as "goal:energy-cap"; what they mean is known where pages are made.
/// </summary>
internal sealed record ReaderQuery(ImmutableArray<string> Typed, ImmutableArray<string> Means)
{
    public LocalizedText? Answer { get; init; }

    public ImmutableArray<PlacedLink> See { get; init; } = [];
}

/// <summary>A link in a scheme of prose, with its place in the content.</summary>
internal readonly record struct PlacedLink(string Link, SourceLocation Location);
