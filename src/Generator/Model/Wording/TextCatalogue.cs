using System.Collections.Frozen;
using Generator.Diagnostics;

namespace Generator.Model.Wording;

/// <summary>The words of the site in one language, by dotted key ("goals.title"), each with its place in text.LANG.yaml.</summary>
internal sealed record TextCatalogue(Language Language, SourceLocation Location, FrozenDictionary<string, CatalogueText> Texts);
