using System.Globalization;
using System.Net;
using System.Text;
using Generator.Charts.Drawing;
using Generator.Charts.Kinds;
using Generator.Charts.Pictures;

namespace Generator.Charts.Svg;

/// <summary>Writes a drawing for a page and as a file of its own.</summary>
internal static class SvgWriter
{
    public static string Inline(string key, Sketch sketch, Drawn drawn, StringBuilder shapes, TextMeasure texts) =>
        new StringBuilder(Open(key))
            .Append(CultureInfo.InvariantCulture, $" viewBox=\"0 0 {drawn.Width} {drawn.Height}\">")
            .Append(Names(key, sketch))
            .Append(shapes)
            .Append(SvgTexts.Write(drawn.Texts))
            .Append(PointLayer.Inline(drawn, texts))
            .Append("</svg>")
            .ToString();

    public static string File(string key, Sketch sketch, Handout handout, StringBuilder shapes, string language)
    {
        var (width, height, drawn) = (handout.Width, handout.Height, handout.Drawn);
        return new StringBuilder(Open(key), 16384)
            .Append(CultureInfo.InvariantCulture, $" xml:lang=\"{language}\" width=\"{2 * width}\" height=\"{2 * height}\"")
            .Append(CultureInfo.InvariantCulture, $" viewBox=\"0 0 {width} {height}\">")
            .Append(Names(key, sketch))
            .Append(SvgStyle.Element)
            .Append(CultureInfo.InvariantCulture, $"<rect class=\"fl-paper\" width=\"{width}\" height=\"{height}\"/>")
            .Append(SvgTexts.Write(handout.Texts))
            .Append(CultureInfo.InvariantCulture, $"<g transform=\"translate(0 {handout.Top})\">")
            .Append(shapes)
            .Append(SvgTexts.Write(drawn.Texts))
            .Append(PointLayer.Titled(drawn))
            .Append("</g></svg>\n")
            .ToString();
    }

    private static string Open(string key) => string.Concat(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" focusable=\"false\"",
        $" font-size=\"{Sheet.FontSize}\" aria-labelledby=\"{key}-title {key}-desc\"");

    private static string Names(string key, Sketch sketch) =>
        $"<title id=\"{key}-title\">{Escape(sketch.Caption)}</title><desc id=\"{key}-desc\">{Escape(sketch.Description)}</desc>";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
