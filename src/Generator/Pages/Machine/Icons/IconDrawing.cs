using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Generator.Pages.Machine.Icons;

/// <summary>The site's icon: bars that fall from year to year towards a line, the promise.</summary>
internal static class IconDrawing
{
    public const int Grid = 64;

    /// <summary>Red, green and blue, in the colours of the style sheet: link, surface, target.</summary>
    public static readonly ImmutableArray<(byte Red, byte Green, byte Blue)> Palette = [(0x0B, 0x5C, 0x6B), (0xFF, 0xFF, 0xFF), (0xF2, 0xA6, 0x4B)];

    public static readonly ImmutableArray<IconShape> Shapes =
    [
        new(0, 0, 64, 64, 12, 0),
        new(12, 14, 10, 38, 2, 1),
        new(27, 22, 10, 30, 2, 1),
        new(42, 32, 10, 20, 2, 1),
        new(8, 40, 48, 4, 2, 2),
    ];

    public static byte[] Svg()
    {
        var svg = new StringBuilder($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Digits(Grid)} {Digits(Grid)}\">\n");
        foreach (var shape in Shapes)
        {
            var (red, green, blue) = Palette[shape.Colour];
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<rect x=\"{shape.X}\" y=\"{shape.Y}\" width=\"{shape.Width}\" height=\"{shape.Height}\" ");
            svg.Append(CultureInfo.InvariantCulture, $"rx=\"{shape.Radius}\" fill=\"#{red:x2}{green:x2}{blue:x2}\"/>\n");
        }

        return Encoding.UTF8.GetBytes(svg.Append("</svg>\n").ToString());
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
