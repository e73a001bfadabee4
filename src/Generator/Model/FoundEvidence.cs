using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// What was found about a promise beside the figure that it is measured by. Where it is partial it is evidence for a part of the
/// promise; otherwise it only tells readers what there is.
/// </summary>
internal sealed record FoundEvidence(ImmutableArray<FigureReference.Row> Rows, LocalizedText Says, bool IsPartial);
