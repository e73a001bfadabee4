namespace Generator.Model.Wording;

/// <summary>Everything that turns values into a language's words: texts, figures, times and places.</summary>
internal sealed class Speech(TextCatalogue catalogue, OrderedMap<UnitId, Unit> units)
{
    private readonly Words words = new(catalogue);

    public Language Language => catalogue.Language;

    public Words Words => words;

    public FigureFormat Figures => field ??= new(words, units);

    public TimeFormat Times => field ??= new(words);

    public PlaceFormat Places => field ??= new(words);
}
