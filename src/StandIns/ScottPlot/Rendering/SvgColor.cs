using System.Text;

namespace ScottPlot.Rendering;

/// <summary>Writes colours as <c>#rrggbb</c>, with opacity in an attribute of its own where there is any transparency.</summary>
internal static class SvgColor
{
    private const string Digits = "0123456789abcdef";

    internal static StringBuilder Paint(this StringBuilder svg, string attribute, Color color)
    {
        svg.Append(' ').Append(attribute).Append("=\"#");
        AppendByte(svg, color.Red);
        AppendByte(svg, color.Green);
        AppendByte(svg, color.Blue);
        svg.Append('"');
        if (color.Alpha < 255)
        {
            svg.Append(' ').Append(attribute).Append("-opacity=\"").Number(color.Opacity).Append('"');
        }

        return svg;
    }

    private static void AppendByte(StringBuilder svg, byte value) => svg.Append(Digits[value >> 4]).Append(Digits[value & 15]);
}
