using System.Globalization;
using System.Net;
using System.Text;
using Generator.Charts.Drawing;
using Generator.Charts.Pictures;
using Generator.Model;

namespace Generator.Charts.Svg;

/// <summary>
/// Writes a chart's drawings for a page and as files of their own. In a page the title stands above the drawing, and the two layouts,
/// of which one shows, share the description that the narrow one carries.
/// </summary>
internal sealed class SvgWriter(string key, string title, string description, string language, ColourTokens colours)
{
    public string Inline(Drawn drawn, Layout layout, StringBuilder shapes) =>
        new StringBuilder($"{Open} class=\"{layout.Name}\" aria-labelledby=\"{key}-desc\"")
            .Append(CultureInfo.InvariantCulture, $" viewBox=\"0 0 {drawn.Width} {drawn.Height}\">")
            .Append(layout.IsWide ? string.Empty : Description)
            .Append(shapes)
            .Append(SvgTexts.Write(drawn.Texts))
            .Append(PointLayer.Inline(drawn))
            .Append("</svg>")
            .ToString();

    public string File(Handout handout, StringBuilder shapes)
    {
        var (width, height, drawn) = (handout.Width, handout.Height, handout.Drawn);
        return new StringBuilder($"{Open} aria-labelledby=\"{key}-title {key}-desc\"", 16384)
            .Append(CultureInfo.InvariantCulture, $" xml:lang=\"{language}\" width=\"{2 * width}\" height=\"{2 * height}\"")
            .Append(CultureInfo.InvariantCulture, $" viewBox=\"0 0 {width} {height}\">")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{key}-title\">{Escape(title)}</title>{Description}")
            .Append(SvgStyle.Element(colours))
            .Append(CultureInfo.InvariantCulture, $"<rect class=\"fl-paper\" width=\"{width}\" height=\"{height}\"/>")
            .Append(SvgTexts.Write(handout.Texts))
            .Append(CultureInfo.InvariantCulture, $"<g transform=\"translate(0 {handout.Top})\">")
            .Append(shapes)
            .Append(SvgTexts.Write(drawn.Texts))
            .Append(PointLayer.Titled(drawn))
            .Append("</g></svg>\n")
            .ToString();
    }

    private static string Open =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" focusable=\"false\" font-size=\"{Sheet.FontSize}\"";

    private string Description => $"<desc id=\"{key}-desc\">{Escape(description)}</desc>";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
