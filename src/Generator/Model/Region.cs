using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>A region or a part of one: code, names, the region it belongs to and its tile (column, row; from 1) on the rough map.</summary>
internal sealed record Region(RegionCode Code, LocalizedText Name, LocalizedText ShortName, RegionCode? Parent, TilePosition? Tile)
{
    /// <summary>The regions that it borders, in the order of the content; each of them names this one too.</summary>
    public ImmutableArray<RegionCode> Neighbours { get; init; } = [];
}

/// <summary>A region's code by the scheme that the plan names: "150000", "DE-BY", "UKI", "01".</summary>
internal readonly record struct RegionCode(string Value) : IComparable<RegionCode>
{
    /// <summary>What figures describe where a plan names no regions: the whole of what it is for. Readers never see it.</summary>
    public static readonly RegionCode Whole = new("whole");

    public int CompareTo(RegionCode other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>Whose codes the regions have: GB/T 2260, ISO 3166-2, NUTS 2021 or the plan's own; and where it is laid down.</summary>
internal sealed record RegionScheme(string Name, Uri? Url);

/// <summary>What a target asks of one region by itself, in the target's unit and with its bound and year.</summary>
internal sealed record RegionTarget(RegionCode Region, decimal Value);

/// <summary>A cell of the tile map, counted from 1 at the upper left.</summary>
internal readonly record struct TilePosition(int Column, int Row)
{
    /// <summary>As many columns as the style sheet has places for.</summary>
    public const int MostColumns = 12;

    /// <summary>As many rows as the style sheet has places for.</summary>
    public const int MostRows = 10;
}
