using System.Collections.Frozen;

namespace Generator.Model;

/// <summary>The templates' own words in one language, by dotted key ("goals.title"). Every language has the same keys.</summary>
internal sealed record TextCatalogue(Language Language, FrozenDictionary<string, CatalogueText> Texts)
{
    public CatalogueText? Find(string key) => Texts.TryGetValue(key, out var text) ? text : null;
}
