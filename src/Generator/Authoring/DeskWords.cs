using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Authoring;

/// <summary>What the desk says, in the language of whoever asks.</summary>
internal sealed record DeskWords(ToolLanguage Language)
{
    public string this[string key] => MessageCatalogue.Library.Text($"desk.{key}", Language);

    public string Text(string key, params ReadOnlySpan<(string Name, object? Value)> arguments) =>
        MessageCatalogue.Library.Text(key, Language, arguments);

    /// <summary>The language of the site that the reader of the list reads best: the same as the tool's, else the site's first.</summary>
    public SiteLanguage? Of(IReadOnlyList<SiteLanguage> languages) =>
        languages.Where(language => ToolLanguages.Find(language.Tag) == Language).Cast<SiteLanguage?>().FirstOrDefault()
            ?? (languages.Count > 0 ? languages[0] : null);

    /// <summary>The site's languages with the reader's own first.</summary>
    public IEnumerable<SiteLanguage> Ordered(IReadOnlyList<SiteLanguage> languages) =>
        Of(languages) is { } own ? languages.Where(language => language != own).Prepend(own) : languages;
}
