using System.Collections.Frozen;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Everything that turns values into a language's words: texts, figures, times and places.</summary>
internal sealed class Locale(
    TextCatalogue catalogue, OrderedMap<UnitId, Unit> units, FrozenDictionary<SiteLanguage, string> names)
{
    private readonly Words words = new(catalogue);

    /// <summary>The locale of each language, by language.</summary>
    public static FrozenDictionary<SiteLanguage, Locale> All(
        IReadOnlyCollection<TextCatalogue> catalogues, OrderedMap<UnitId, Unit> units)
    {
        var names = catalogues.ToFrozenDictionary(
            catalogue => catalogue.Language,
            catalogue => catalogue.Texts.GetValueOrDefault("language.name")?.Text ?? catalogue.Language.Tag);
        return catalogues.ToFrozenDictionary(catalogue => catalogue.Language, catalogue => new Locale(catalogue, units, names));
    }

    public SiteLanguage Language => catalogue.Language;

    public Words Words => words;

    /// <summary>Whether the language is written from right to left.</summary>
    public bool IsRightToLeft => words["language.direction"] == "rtl";

    /// <summary>What people typed, as it stands in a page of this language.</summary>
    public string Typed(string text)
    {
        var joined = TypedText.Joined(text, words["language.spaced_signs"]);
        return IsRightToLeft ? TypedText.Isolated(joined) : joined;
    }

    /// <summary>What a language of the site calls itself.</summary>
    public string NameOf(SiteLanguage language) => names[language];

    public FigureFormat Figures => field ??= new(words, units);

    public TimeFormat Times => field ??= new(words);

    public PlaceFormat Places => field ??= new(words);
}
