namespace Generator.Model;

/// <summary>A cell of the tile map, counted from 1 at the upper left.</summary>
internal readonly record struct TilePosition(int Column, int Row);
