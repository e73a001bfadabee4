using System.Collections.Frozen;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>Prose in every language of the site.</summary>
internal sealed record Prose(FrozenDictionary<SiteLanguage, MarkdownText> Texts)
{
    public MarkdownText this[SiteLanguage language] => Texts[language];
}

/// <summary>Prose in one language: Markdown with template expressions. The location is that of its first line.</summary>
internal sealed record MarkdownText(string Body, SourceLocation Location);

/// <summary>A page that belongs to no chapter, such as the methodology: title, description and prose in every language.</summary>
internal sealed record ProsePage(string Name, LocalizedText Title, LocalizedText Description, Prose Prose);
