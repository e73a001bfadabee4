using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// A section of the plan: its prose, goals, measures and results. The number is null where the plan prints none
/// (a chapter's introduction, the headed paragraphs of a chapter without sections).
/// </summary>
internal sealed record Section(
    string Slug,
    int? Number,
    LocalizedText Title,
    LocalizedText Summary,
    Prose Prose,
    ImmutableArray<Goal> Goals,
    ImmutableArray<Measure> Measures,
    ImmutableArray<Result> Results);
