using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Generator.Charts.Drawing;
using Generator.Charts.Kinds;
using Generator.Charts.Pictures;

namespace Generator.Charts.Svg;

/// <summary>Writes a drawing for a page and as a file of its own.</summary>
internal static class SvgWriter
{
    private const string Open = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" focusable=\"false\"";

    private const int Margin = 12;
    private const int TitleSize = 19;
    private const int SourceSize = 16;

    public static Chart Write(string key, Sketch sketch, string language, string sourceLine)
    {
        var drawn = Sheet.Draw(sketch.Scene, sketch.PlotHeight);
        var body = SvgClasses.Dress(drawn.Xml, key);
        var names = $"<title id=\"{key}-title\">{Escape(sketch.Caption)}</title><desc id=\"{key}-desc\">{Escape(sketch.Description)}</desc>";
        var labelled = $" aria-labelledby=\"{key}-title {key}-desc\"";
        var inline = $"{Open}{labelled} viewBox=\"0 0 {drawn.Width} {drawn.Height}\">{names}{body}{PointLayer.Inline(drawn)}</svg>";
        var file = File(sketch, drawn, labelled + $" xml:lang=\"{language}\"", names + SvgStyle.Element, body + PointLayer.Titled(drawn), sourceLine);
        var picture = new Picture(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file))),
            () => new Bitmap(2 * drawn.Width, 2 * drawn.Height, Enumerable.Repeat((byte)255, 16 * drawn.Width * drawn.Height).ToArray()));
        return new(key, inline, file, sketch.Caption, sketch.Description, sourceLine, drawn.Hits.Length, picture);
    }

    private static string File(Sketch sketch, Drawn drawn, string attributes, string head, string body, string sourceLine)
    {
        var title = TextWrap.Lines(sketch.Caption, drawn.Width - (2 * Margin), TitleSize * TextWrap.BoldFactor);
        var source = TextWrap.Lines(sourceLine, drawn.Width - (2 * Margin), SourceSize);
        var top = (int)Math.Ceiling(Margin + (title.Length * TitleSize * 1.35));
        var bottom = top + drawn.Height + 6;
        var height = (int)Math.Ceiling(bottom + (source.Length * SourceSize * 1.5) + Margin);
        return new StringBuilder(16384)
            .Append(CultureInfo.InvariantCulture, $"{Open}{attributes} width=\"{2 * drawn.Width}\" height=\"{2 * height}\" viewBox=\"0 0 {drawn.Width} {height}\">")
            .Append(head)
            .Append(CultureInfo.InvariantCulture, $"<rect class=\"fl-paper\" width=\"{drawn.Width}\" height=\"{height}\"/>")
            .Append(Text(title, "fl-ink\" font-weight=\"bold", Margin + TitleSize, TitleSize, 1.35))
            .Append(CultureInfo.InvariantCulture, $"<g transform=\"translate(0 {top})\">{body}</g>")
            .Append(Text(source, "fl-quiet", bottom + SourceSize, SourceSize, 1.5))
            .Append("</svg>\n")
            .ToString();
    }

    private static StringBuilder Text(string[] lines, string style, int first, int size, double spacing)
    {
        var text = new StringBuilder();
        for (var i = 0; i < lines.Length; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"<text class=\"{style}\" font-size=\"{size}\" x=\"{Margin}\" y=\"{Number(first + (i * size * spacing))}\">{Escape(lines[i])}</text>");
        }

        return text;
    }

    private static string Number(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
