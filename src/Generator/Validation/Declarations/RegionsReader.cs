using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Model;
using Generator.Validation.Fields;
using Generator.Validation.Rules;

namespace Generator.Validation.Declarations;

/// <summary>Reads regions.yaml, which a plan does without when all its figures are of the whole.</summary>
internal static class RegionsReader
{
    public const string Path = "regions.yaml";
    private const string Scheme = "scheme";

    public static DeclaredRegions Read(ReadingScope scope)
    {
        if ((IsNeeded(scope) ? scope.Root<SourceMap>(Path) : scope.OptionalRoot<SourceMap>(Path)) is not { } whole)
        {
            var isLeftOut = !IsNeeded(scope) && !scope.Content.Documents.ContainsKey(Path);
            return new(isLeftOut ? new Declared<Region>("region", [], isComplete: true) : Declared<Region>.Unreadable("region"), null);
        }

        var scheme = ReadScheme(whole, scope);
        var map = whole.Find(Scheme) is null ? whole : whole with { Entries = [.. whole.Entries.Where(entry => entry.Key.Text != Scheme)] };

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
        return new(new Declared<Region>("region", all, isComplete: true), scheme);
    }

    /// <summary>A plan that says which region it is for has to say what that is.</summary>
    private static bool IsNeeded(ReadingScope scope)
    {
        scope.Current = ReadingScope.PlaceOf(PlanDocumentReader.Path);
        return scope.Shapes is null && scope.Content.Documents.GetValueOrDefault(PlanDocumentReader.Path) is SourceMap plan
            && plan.Find(PlanDocumentReader.Region) is not null;
    }

    /// <summary>Whose codes these are, which stands among the regions under a name of its own.</summary>
    private static RegionScheme? ReadScheme(SourceMap map, ReadingScope scope)
    {
        if (new FieldReader(map, Phrase.Some("region"), map.Location, scope).OptionalFields(Scheme) is not { } fields)
        {
            return null;
        }

        var name = fields.Text("name");
        var url = fields.Address("url", isRequired: false);
        fields.End();
        return name is null ? null : new RegionScheme(name, url);
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
        var column = fields.Integer("column", 1, TilePosition.MostColumns);
        var row = fields.Integer("row", 1, TilePosition.MostRows);
        fields.End();
        return column is null || row is null ? null : new TilePosition(column.Value, row.Value);
    }
}

/// <summary>The regions that a plan names, and whose codes they have.</summary>
internal sealed record DeclaredRegions(Declared<Region> Regions, RegionScheme? Scheme);
