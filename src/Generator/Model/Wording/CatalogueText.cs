using Generator.Diagnostics;

namespace Generator.Model.Wording;

/// <summary>One text of a catalogue; {0}, {1} … stand for what the code puts in.</summary>
internal sealed record CatalogueText(string Text, SourceLocation Location);
