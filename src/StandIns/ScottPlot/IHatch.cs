using System.Text;

namespace ScottPlot;

/// <summary>A pattern of lines or dots in an area.</summary>
public interface IHatch
{
    /// <summary>Short name of the pattern: part of the identifier by which drawings refer to it.</summary>
    internal string Key { get; }

    /// <summary>Attributes that turn or scale the tile.</summary>
    internal string TileAttributes { get; }

    /// <summary>Side of the square tile in pixels.</summary>
    internal int TileSize { get; }

    /// <summary>Writes the marks on one tile; <paramref name="stroke"/> and <paramref name="fill"/> are finished attributes.</summary>
    internal void WriteMarks(StringBuilder svg, string stroke, string fill);
}
