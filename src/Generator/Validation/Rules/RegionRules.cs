using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>No two regions share a tile of the map, and no region belongs to itself over its parents.</summary>
internal static class RegionRules
{
    public static void Check(ImmutableArray<Entry<Region>> regions, ReadingScope scope)
    {
        var tiles = new Dictionary<TilePosition, Region>();
        var parents = regions.ToDictionary(entry => entry.Value.Code, entry => entry.Value.Parent);
        foreach (var (region, fields) in regions)
        {
            if (region.Tile is { } tile && !tiles.TryAdd(tile, region))
            {
                scope.Report(PlanProblems.TileClash(fields.At("tile"), region.Code.Value, tiles[tile].Code.Value));
            }

            if (IsOwnAncestor(region.Code, parents))
            {
                scope.Report(PlanProblems.ParentLoop(fields.At("parent"), region.Code.Value));
            }
        }
    }

    private static bool IsOwnAncestor(RegionCode code, Dictionary<RegionCode, RegionCode?> parents)
    {
        var steps = 0;
        for (var parent = parents[code]; parent is { } next && steps <= parents.Count; parent = parents.GetValueOrDefault(next), steps++)
        {
            if (next == code)
            {
                return true;
            }
        }

        return false;
    }
}
