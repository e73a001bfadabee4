using System.Text.RegularExpressions;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Declarations;

/// <summary>Reads regions.yaml.</summary>
internal static partial class RegionsReader
{
    private const string Path = "regions.yaml";
    private const int MostTiles = 100;

    public static Declared<Region> Read(ReadingScope scope)
    {
        if (scope.Root<SourceMap>(Path) is not { } map)
        {
            return new Declared<Region>("region", [], isComplete: false);
        }

        var names = new Declared<Region>("region", map.Entries.Select(entry => new KeyValuePair<string, Region?>(entry.Key.Text, null)), isComplete: true);
        var all = DeclarationMap.Walk(map, "region", scope, namesAreWords: false)
            .Select(entry => (entry.Name, entry.Fields, Region: entry.Fields is null ? null : Read(entry.Name, entry.Fields, names, scope)))
            .ToList();
        RegionRules.Check([.. all.Where(entry => entry.Region is not null).Select(entry => new Entry<Region>(entry.Region!, entry.Fields!))], scope);
        return new Declared<Region>("region", all.Select(entry => KeyValuePair.Create(entry.Name, entry.Region)), isComplete: true);
    }

    private static Region? Read(string code, FieldReader fields, Declared<Region> names, ReadingScope scope)
    {
        if (!Code().IsMatch(code))
        {
            scope.Report(ContentProblems.BadRegionCode(fields.Location, code));
        }

        var name = fields.Localized("name");
        var shortName = fields.Localized("short");
        var parent = fields.OptionalReference("parent", names);
        var tile = fields.OptionalFields("tile") is { } nested ? ReadTile(nested) : null;
        fields.End();
        return name is null || shortName is null
            ? null
            : new Region(new RegionCode(code), name, shortName, parent is null ? null : new RegionCode(parent), tile);
    }

    private static TilePosition? ReadTile(FieldReader fields)
    {
        var column = fields.Integer("column", 1, MostTiles);
        var row = fields.Integer("row", 1, MostTiles);
        fields.End();
        return column is null || row is null ? null : new TilePosition(column.Value, row.Value);
    }

    [GeneratedRegex("^[0-9]{6}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Code();
}
