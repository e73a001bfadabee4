using System.Collections.Immutable;
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

    public static Declared<Indicator> Read(ReadingScope scope, Declared<Unit> units)
    {
        var paths = scope.Content.Documents.Keys.Where(IsIndicatorFile).Order(StringComparer.Ordinal).ToList();
        var isComplete = true;
        if (paths.Count == 0)
        {
            paths.Add(SingleFile);
        }

        var names = new UniqueNames(Kind, scope);
        var indicators = ImmutableArray.CreateBuilder<Declaration<Indicator>>();
        foreach (var path in paths)
        {
            if (scope.Root<SourceMap>(path) is { } map)
            {
                indicators.AddRange(DeclarationMap.Read(
                    map, Kind, scope, (name, fields) => IndicatorReader.Read(name, fields, units, scope))
                    .Where(indicator => names.Claim(indicator.Name, indicator.Location)));
            }
            else
            {
                isComplete = false;
            }
        }

        return new Declared<Indicator>(Kind, indicators.ToImmutable(), isComplete);
    }

    private static bool IsIndicatorFile(string path) => path == SingleFile || path.StartsWith(Folder, StringComparison.Ordinal);
}
