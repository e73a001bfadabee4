using System.Collections.Immutable;

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
