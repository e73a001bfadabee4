using System.Text;

namespace ScottPlot.Rendering;

/// <content>
/// Clip paths and hatches. Their identifiers say what they contain: where several drawings stand in one page,
/// equal identifiers mean equal contents.
/// </content>
internal sealed partial class SvgCanvas
{
    private string DefineClip(PixelRect area)
    {
        StringBuilder name = new StringBuilder("clip")
            .Append('-').Number(area.Left).Append('-').Number(area.Top)
            .Append('-').Number(area.Width).Append('-').Number(area.Height);
        string id = name.ToString();
        if (_defined.Add(id))
        {
            _svg.Append("<clipPath id=\"").Append(id).Append("\"><rect")
                .Attribute("x", area.Left).Attribute("y", area.Top)
                .Attribute("width", area.Width).Attribute("height", area.Height).Append("/></clipPath>");
        }

        return id;
    }

    private string DefineHatch(FillStyle fill)
    {
        IHatch hatch = fill.Hatch!;
        string id = $"hatch-{hatch.Key}-{HexDigits(fill.HatchColor)}-{HexDigits(fill.Color)}";
        if (!_defined.Add(id))
        {
            return id;
        }

        EndRun();
        _svg.Append("<pattern id=\"").Append(id).Append("\" patternUnits=\"userSpaceOnUse\"")
            .Attribute("width", hatch.TileSize).Attribute("height", hatch.TileSize)
            .Append(hatch.TileAttributes).Append('>');
        if (fill.Color.Alpha > 0)
        {
            _svg.Append("<rect").Attribute("width", hatch.TileSize).Attribute("height", hatch.TileSize)
                .Append(Paint("fill", fill.Color)).Append("/>");
        }

        hatch.WriteMarks(_svg, Paint("stroke", fill.HatchColor), Paint("fill", fill.HatchColor));
        _svg.Append("</pattern>");
        return id;
    }

    private static string HexDigits(Color color) => color.ToHex()[1..].ToLowerInvariant();

    private static string Paint(string attribute, Color color) => new StringBuilder().Paint(attribute, color).ToString();
}
