using System.Collections.Frozen;

namespace Generator.Model;

/// <summary>A language of the site as a BCP 47 tag ("zh", "en", "sr-Latn"); it is also the name of the language's folder.</summary>
internal readonly record struct SiteLanguage(string Tag) : IComparable<SiteLanguage>
{
    /// <summary>The language whose catalogue is the model for all others.</summary>
    public static readonly SiteLanguage OfModel = new("en");

    public int CompareTo(SiteLanguage other) => string.CompareOrdinal(Tag, other.Tag);

    public override string ToString() => Tag;
}

/// <summary>One text in every language of the site. Validation guarantees that no language is missing.</summary>
internal sealed record LocalizedText(FrozenDictionary<SiteLanguage, string> Texts)
{
    public string this[SiteLanguage language] => Texts[language];
}
