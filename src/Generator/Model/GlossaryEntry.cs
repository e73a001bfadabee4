using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// A term that readers may not know, with what it means in a sentence or two. The other forms are what else it is called in each
/// language: prose links them as it does the term, and the search takes them for it.
/// </summary>
internal sealed record GlossaryEntry(
    string Id, LocalizedText Term, LocalizedText Meaning, FrozenDictionary<SiteLanguage, ImmutableArray<string>> OtherForms)
{
    /// <summary>Where the meaning is laid down.</summary>
    public SourceId? Source { get; init; }

    /// <summary>The ids of entries that belong to it.</summary>
    public ImmutableArray<string> See { get; init; } = [];

    /// <summary>The term and its other forms in a language.</summary>
    public IEnumerable<string> FormsIn(SiteLanguage language) => OtherForms.GetValueOrDefault(language, []).Prepend(Term[language]);
}
