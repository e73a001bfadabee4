using System.Collections.Frozen;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>The words of the site in one language, by dotted key ("goals.title"), each with its place in text.LANG.yaml.</summary>
internal sealed record TextCatalogue(SiteLanguage Language, SourceLocation Location, FrozenDictionary<string, CatalogueText> Texts);

/// <summary>One text of a catalogue; {0}, {1} … stand for what the code puts in.</summary>
internal sealed record CatalogueText(string Text, SourceLocation Location);
