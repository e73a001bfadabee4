using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Declarations;

/// <summary>Reads regions.yaml.</summary>
internal static class RegionsReader
{
    private const string Path = "regions.yaml";
    private const int MostTiles = 100;

    public static Declared<Region> Read(ReadingScope scope)
    {
        if (scope.Root<SourceMap>(Path) is not { } map)
        {
            return Declared<Region>.Unreadable("region");
        }

        var names = DeclarationMap.Names<Region>(map, "region");
        var sound = ImmutableArray.CreateBuilder<Entry<Region>>();
        var all = DeclarationMap.Read(map, "region", scope, (name, fields) =>
        {
            var region = Read(name, fields, names, scope);
            if (region is not null)
            {
                sound.Add(new Entry<Region>(region, fields));
            }

            return region;
        });
        RegionRules.Check(sound.ToImmutable(), scope);
        return new Declared<Region>("region", all, isComplete: true);
    }

    private static Region? Read(string code, FieldReader fields, Declared<Region> names, ReadingScope scope)
    {
        if (!RegionCodeText.IsCode(code))
        {
            scope.Report(ContentProblems.BadRegionCode(fields.Location, code));
        }

        var name = fields.Localized("name");
        var shortName = fields.Localized("short");
        var parent = fields.OptionalReference("parent", names);
        var tile = fields.OptionalFields("tile") is { } nested ? ReadTile(nested) : null;
        var before = scope.ProblemCount;
        var neighbours = fields.References("neighbours", names);
        var isWhole = scope.ProblemCount == before;
        fields.End();
        return name is null || shortName is null || !isWhole
            ? null
            : new Region(new RegionCode(code), name, shortName, parent is null ? null : new RegionCode(parent), tile)
            {
                Neighbours = [.. neighbours.Select(neighbour => new RegionCode(neighbour))],
            };
    }

    private static TilePosition? ReadTile(FieldReader fields)
    {
        var column = fields.Integer("column", 1, MostTiles);
        var row = fields.Integer("row", 1, MostTiles);
        fields.End();
        return column is null || row is null ? null : new TilePosition(column.Value, row.Value);
    }
}
