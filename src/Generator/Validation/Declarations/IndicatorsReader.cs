using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Declarations;

/// <summary>Reads indicators.yaml and every file of the folder indicators, in the order of their paths.</summary>
internal static class IndicatorsReader
{
    private const string Kind = "indicator";
    private const string SingleFile = "indicators.yaml";
    private const string Folder = "indicators/";

    public static Declared<Indicator> Read(
        ReadingScope scope, Declared<Unit> units, Declared<Dimension> dimensions)
    {
        var paths = scope.Content.Documents.Keys.Where(IsIndicatorFile).Order(StringComparer.Ordinal).ToList();
        if (paths.Count == 0)
        {
            paths.Add(SingleFile);
        }

        var maps = paths.ConvertAll(scope.Root<SourceMap>);
        var isComplete = !maps.Contains(null);
        var declared = maps.OfType<SourceMap>().SelectMany(map => NamesOf(map, scope)).DistinctBy(one => one.Name, StringComparer.Ordinal);
        var others = new Declared<Indicator>(Kind, [.. declared], isComplete);
        var names = new UniqueNames(Kind, scope);
        var indicators = new Declared<Indicator>(
            Kind,
            [
                .. maps.OfType<SourceMap>()
                    .SelectMany(map => DeclarationMap.Read(
                        map, Kind, scope, (name, fields) => IndicatorReader.Read(name, fields, units, dimensions, others, scope)))
                    .Where(indicator => names.Claim(indicator.Name, indicator.Location)),
            ],
            isComplete);
        IndicatorRelationRule.Check(indicators, units, scope);
        CommonIndicatorRule.Check(indicators, scope);
        return indicators;
    }

    private static IEnumerable<Declaration<Indicator>> NamesOf(SourceMap map, ReadingScope scope)
    {
        scope.Current = map.Location;
        return map.Entries.Select(entry => new Declaration<Indicator>(entry.Key.Text, entry.Key.Location, null, []));
    }

    private static bool IsIndicatorFile(string path) => path == SingleFile || path.StartsWith(Folder, StringComparison.Ordinal);
}
