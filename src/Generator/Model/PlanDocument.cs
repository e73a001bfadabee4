using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// The plan as a document: title, its entry among the sources, dates of issue and publication, and the appendices that our copy lacks.
/// </summary>
internal sealed record PlanDocument(
    LocalizedText Title,
    SourceId Source,
    DateOnly Issued,
    DateOnly Published,
    ImmutableArray<Appendix> Appendices);
