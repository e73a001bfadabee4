using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>A region, league or city: code, names, the region it belongs to and its tile (column, row; from 1) on the rough map.</summary>
internal sealed record Region(RegionCode Code, LocalizedText Name, LocalizedText ShortName, RegionCode? Parent, TilePosition? Tile)
{
    /// <summary>The regions that it borders, in the order of the content; each of them names this one too.</summary>
    public ImmutableArray<RegionCode> Neighbours { get; init; } = [];
}

/// <summary>A region's six-digit code by GB/T 2260, such as "150000" for Inner Mongolia.</summary>
internal readonly record struct RegionCode(string Value) : IComparable<RegionCode>
{
    public int CompareTo(RegionCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>What a target asks of one region by itself, in the target's unit and with its bound and year.</summary>
internal sealed record RegionTarget(RegionCode Region, decimal Value);

/// <summary>A cell of the tile map, counted from 1 at the upper left.</summary>
internal readonly record struct TilePosition(int Column, int Row);
