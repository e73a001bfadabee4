using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Datasets;

/// <summary>The words of the datasets for everything that rows refer to, indexed once for all datasets.</summary>
internal sealed class DatasetNames(Definitions definitions, IReadOnlyCollection<SiteLanguage> languages)
{
    public NameIndex Indicators { get; } = new(
        definitions.Indicators.Names,
        definitions.Indicators.Values.SelectMany(
            indicator => languages.Select(language => (indicator.Id.Value, indicator.Name[language]))));

    public NameIndex Regions { get; } = new(
        definitions.Regions.Names,
        definitions.Regions.Values.SelectMany(region => languages.SelectMany(language =>
            new[] { (region.Code.Value, region.Name[language]), (region.Code.Value, region.ShortName[language]) })));

    public NameIndex Sources { get; } = new(definitions.Sources.Names, []);

    /// <summary>One spelling may belong to units of the same size; the first stands for them.</summary>
    public NameIndex Units { get; } = new(
        definitions.Units.Names,
        definitions.Units.Values
            .SelectMany(unit => UnitWriting.Of(unit, languages).Select(word => (unit.Id.Value, word)))
            .DistinctBy(pair => pair.word, StringComparer.Ordinal));
}
