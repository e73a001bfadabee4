using System.Collections.Frozen;

namespace Generator.Model;

/// <summary>One text in every language of the site. Validation guarantees that no language is missing.</summary>
internal sealed record LocalizedText(FrozenDictionary<Language, string> Texts)
{
    public string this[Language language] => Texts[language];
}
