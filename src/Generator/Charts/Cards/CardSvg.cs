using System.Globalization;
using System.Text;
using Generator.Charts.Drawing;
using Generator.Charts.Svg;
using Generator.Model;

namespace Generator.Charts.Cards;

/// <summary>A card as SVG: what decides its picture, written down.</summary>
internal static class CardSvg
{
    public static string Write(CardLayout card)
    {
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\"", 8192)
            .Append(CultureInfo.InvariantCulture, $" font-size=\"{Sheet.FontSize}\"")
            .Append(CultureInfo.InvariantCulture, $" viewBox=\"0 0 {CardLayout.Width} {CardLayout.Height}\">")
            .Append(SvgShapes.Write(ShapePlot.Svg(card.Drawn)));
        foreach (var (shape, tone, box) in card.Shapes)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<g class=\"{EnumName.Kebab(tone)}\"")
                .Append(CultureInfo.InvariantCulture, $" transform=\"translate({box.Left} {box.Top})")
                .Append(CultureInfo.InvariantCulture, $" scale({box.Width / StatusShape.Side})\">")
                .Append(shape.Markup).Append("</g>");
        }

        return svg.Append(SvgTexts.Write(card.Drawn.Texts)).Append("</svg>\n").ToString();
    }
}
