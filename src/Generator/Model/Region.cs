namespace Generator.Model;

/// <summary>A region, league or city: code, names, the region it belongs to and its tile (column, row; from 1) on the rough map.</summary>
internal sealed record Region(RegionCode Code, LocalizedText Name, LocalizedText ShortName, RegionCode? Parent, TilePosition? Tile);
