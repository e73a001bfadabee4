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

/// <summary>An appendix that the plan names and that our copy of it lacks; its page says so.</summary>
internal sealed record Appendix(string Id, LocalizedText Title, LocalizedText Note);

/// <summary>
/// A place in the printed plan below its section: paragraph, or box and item, and the sentence in it; all counted from 1, null where
/// it does not apply.
/// </summary>
internal sealed record PlanPlace(int? Paragraph, int? Box, int? Item, int? Sentence = null);
