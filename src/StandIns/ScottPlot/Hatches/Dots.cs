using System.Text;

namespace ScottPlot.Hatches;

/// <summary>Dots in rows and columns.</summary>
public class Dots : IHatch
{
    string IHatch.Key => "dots";

    string IHatch.TileAttributes => string.Empty;

    int IHatch.TileSize => 6;

    void IHatch.WriteMarks(StringBuilder svg, string stroke, string fill) =>
        svg.Append("<circle cx=\"3\" cy=\"3\" r=\"1.5\"").Append(fill).Append("/>");
}
