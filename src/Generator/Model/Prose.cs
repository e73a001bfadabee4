using System.Collections.Frozen;

namespace Generator.Model;

/// <summary>Prose in every language of the site.</summary>
internal sealed record Prose(FrozenDictionary<Language, MarkdownText> Texts)
{
    public MarkdownText this[Language language] => Texts[language];
}
