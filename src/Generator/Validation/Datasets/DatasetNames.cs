using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>
/// The words of the datasets for everything that rows refer to, indexed once for all datasets: names in content, and every name and title
/// by which the site or its downloads show them.
/// </summary>
internal sealed class DatasetNames(Definitions definitions, ReadingScope scope)
{
    private readonly Dictionary<IndicatorId, NameIndex> bases = [];

    public NameIndex Indicators { get; } = new(
        definitions.Indicators.Names,
        definitions.Indicators.Values.SelectMany(indicator => Texts(scope, indicator.Name).Select(name => (indicator.Id.Value, name))));

    public NameIndex Regions { get; } = new(
        definitions.Regions.Names,
        definitions.Regions.Values.SelectMany(region =>
            Texts(scope, region.Name).Concat(Texts(scope, region.ShortName)).Select(name => (region.Code.Value, name))));

    public NameIndex Sources { get; } = new(
        definitions.Sources.Names,
        definitions.Sources.Values.SelectMany(source => Texts(scope, source.Title).Select(title => (source.Id.Value, title))));

    public DimensionColumns Dimensions { get; } = new(definitions.Dimensions, scope.Languages);

    public NameIndex Statuses { get; } = StatusNames.Index(scope.Words);

    /// <summary>The names of columns.</summary>
    public HeaderWords Headers { get; } = new(scope.Words, scope.Languages);

    /// <summary>The words of the catalogues, for those who write datasets.</summary>
    public CatalogueWords Words => scope.Words;

    /// <summary>One spelling may belong to units of the same size; the first stands for them.</summary>
    public UnitNames Units { get; } = new(definitions.Units, scope.Languages);

    /// <summary>The bases of an indicator.</summary>
    public NameIndex Bases(Indicator indicator)
    {
        if (!bases.TryGetValue(indicator.Id, out var index))
        {
            index = new NameIndex(
                indicator.Bases.Keys.Select(basis => basis.Value),
                indicator.Bases.Values.SelectMany(basis => Texts(scope, basis.Label).Select(label => (basis.Id.Value, label))));
            bases.Add(indicator.Id, index);
        }

        return index;
    }

    private static IEnumerable<string> Texts(ReadingScope scope, LocalizedText text) => scope.Languages.Select(language => text[language]);
}
