using System.Text;

namespace ScottPlot.Hatches;

/// <summary>A chequerboard.</summary>
public class Checker : IHatch
{
    string IHatch.Key => "checker";

    string IHatch.TileAttributes => string.Empty;

    int IHatch.TileSize => 8;

    void IHatch.WriteMarks(StringBuilder svg, string stroke, string fill) =>
        svg.Append("<path d=\"M0 0H4V8H8V4H0z\"").Append(fill).Append("/>");
}
