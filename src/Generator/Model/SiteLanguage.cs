using System.Collections.Frozen;

namespace Generator.Model;

/// <summary>A language of the site as a BCP 47 tag ("zh", "en", "sr-Latn"); it is also the name of the language's folder.</summary>
internal readonly record struct SiteLanguage(string Tag) : IComparable<SiteLanguage>
{
    /// <summary>The language whose catalogue is the model for all others.</summary>
    public static readonly SiteLanguage OfModel = new("en");

    /// <summary>
    /// As Open Graph writes it: language and country with a low line between (pt_BR). The script has no place there, and a country that the
    /// tag does not name is not made up.
    /// </summary>
    public string OpenGraph
    {
        get
        {
            var parts = Tag.Split('-');
            return parts.Skip(1).FirstOrDefault(part => part.Length == 2) is { } country
                ? $"{parts[0]}_{country.ToUpperInvariant()}"
                : parts[0];
        }
    }

    public int CompareTo(SiteLanguage other) => string.CompareOrdinal(Tag, other.Tag);

    public override string ToString() => Tag;
}

/// <summary>One text in every language of the site. Validation guarantees that no language is missing.</summary>
internal sealed record LocalizedText(FrozenDictionary<SiteLanguage, string> Texts)
{
    public string this[SiteLanguage language] => Texts[language];
}
