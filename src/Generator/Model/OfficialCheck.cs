using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// Whether a verdict would stand on official figures alone: the rows that show it, each final, revised or provisional and from an
/// official source, and the reasoning in a sentence.
/// </summary>
internal sealed record OfficialCheck(ImmutableArray<FigureReference.Row> Rows, bool Stands, LocalizedText Says);
