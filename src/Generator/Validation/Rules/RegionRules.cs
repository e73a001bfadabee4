using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// No two regions share a tile of the map, no region belongs to itself over its parents, and neighbours name one another.
/// </summary>
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

        CheckNeighbours(regions, scope);
    }

    /// <summary>Only of regions that could be read: whether a faulty one names its neighbours cannot be told.</summary>
    private static void CheckNeighbours(ImmutableArray<Entry<Region>> regions, ReadingScope scope)
    {
        var known = regions.ToDictionary(entry => entry.Value.Code, entry => entry.Value);
        foreach (var (region, fields) in regions)
        {
            foreach (var (code, times) in region.Neighbours.CountBy(code => code))
            {
                if (code == region.Code || times > 1)
                {
                    scope.Report(PlanProblems.NeighbourRepeated(fields.At("neighbours"), region.Code.Value, code.Value));
                }
                else if (known.TryGetValue(code, out var other) && !other.Neighbours.Contains(region.Code))
                {
                    scope.Report(PlanProblems.NeighbourOneSided(fields.At("neighbours"), region.Code.Value, code.Value));
                }
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
