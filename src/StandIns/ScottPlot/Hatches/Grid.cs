using System.Text;

namespace ScottPlot.Hatches;

/// <summary>Crossing lines, upright or turned by 45 degrees.</summary>
public class Grid : IHatch
{
    public Grid(bool rotate = false)
    {
        Rotate = rotate;
    }

    public bool Rotate { get; set; }

    string IHatch.Key => Rotate ? "net" : "grid";

    string IHatch.TileAttributes => Rotate ? " patternTransform=\"rotate(45)\"" : string.Empty;

    int IHatch.TileSize => 6;

    void IHatch.WriteMarks(StringBuilder svg, string stroke, string fill) =>
        svg.Append("<path d=\"M3 0V6M0 3H6\"").Append(stroke).Append("/>");
}
