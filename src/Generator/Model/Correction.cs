using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>
/// An error of this site that was mended: the day, the day since which it stood, the pages that had it (links in the schemes of prose,
/// such as "goal:energy-cap"), what was wrong, and what stands there now.
/// </summary>
internal sealed record Correction(
    string Id,
    DateOnly Date,
    DateOnly Since,
    ImmutableArray<CorrectedPage> Pages,
    LocalizedText Was,
    LocalizedText Now);

/// <summary>A page that a correction concerns, as prose links to it; what it means is known where the pages are made.</summary>
internal readonly record struct CorrectedPage(string Link, SourceLocation Location);
