using System.Collections.Frozen;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Everything that turns values into a language's words: texts, figures, times and places.</summary>
internal sealed class Locale(TextCatalogue catalogue, OrderedMap<UnitId, Unit> units)
{
    private readonly Words words = new(catalogue);

    /// <summary>The locale of each language, by language.</summary>
    public static FrozenDictionary<SiteLanguage, Locale> All(IEnumerable<TextCatalogue> catalogues, OrderedMap<UnitId, Unit> units) =>
        catalogues.ToFrozenDictionary(catalogue => catalogue.Language, catalogue => new Locale(catalogue, units));

    public SiteLanguage Language => catalogue.Language;

    public Words Words => words;

    public FigureFormat Figures => field ??= new(words, units);

    public TimeFormat Times => field ??= new(words);

    public PlaceFormat Places => field ??= new(words);
}
