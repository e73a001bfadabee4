using System.Globalization;
using System.Net;
using System.Text;
using Generator.Charts.Drawing;

namespace Generator.Charts.Svg;

/// <summary>
/// Invisible circles over the figures of a drawing, by year and then from the top down. In a page each carries a note with the
/// figure's details that the style sheet shows under a pointer, after a touch, and while the figure's row in the table beside the
/// chart is in use; in a file of its own there is no style sheet for that, so each has a title, which browsers show themselves.
/// </summary>
internal static class PointLayer
{
    private const int LineHeight = 21;
    private const int Padding = 8;
    private const int WidestText = 370;
    /// <summary>From the edges of the drawing to a note's text, together.</summary>
    private const int BesideText = 50;

    /// <summary>A drawing with more points than this has titles in a page too: the notes would outweigh the drawing.</summary>
    private const int MostNotes = 20;

    /// <summary>Between a note and its figure, and between a note and the edge.</summary>
    private const float Gap = 3;

    public static StringBuilder Inline(Drawn drawn, TextMeasure texts) =>
        drawn.Hits.Length > MostNotes ? Titled(drawn) : Write(drawn, "<g class=\"hits\" fill=\"none\">", (layer, hit) =>
        Note(layer.Append("<g class=\"hit\">").Append(Circle(drawn, hit)).Append("/>"), drawn, hit, texts).Append("</g>"));

    public static StringBuilder Titled(Drawn drawn) => Write(drawn, "<g fill=\"none\" pointer-events=\"all\">", (layer, hit) =>
        layer.Append(Circle(drawn, hit)).Append("><title>").Append(WebUtility.HtmlEncode(hit.Text)).Append("</title></circle>"));

    private static StringBuilder Write(Drawn drawn, string open, Action<StringBuilder, (float X, float Y, string Text)> write)
    {
        var layer = new StringBuilder();
        if (drawn.Hits.IsEmpty)
        {
            return layer;
        }

        layer.Append(open);
        foreach (var hit in drawn.Hits.OrderBy(hit => hit.X).ThenBy(hit => hit.Y))
        {
            write(layer, hit);
        }

        return layer.Append("</g>");
    }

    private static string Circle(Drawn drawn, (float X, float Y, string Text) hit) =>
        $"<circle cx=\"{SvgNumber.Near(hit.X)}\" cy=\"{SvgNumber.Near(hit.Y)}\" r=\"{SvgNumber.Near(drawn.HitRadius)}\"";

    /// <summary>Above its figure where there is room, below it otherwise, and never over the edge of the drawing.</summary>
    private static StringBuilder Note(StringBuilder layer, Drawn drawn, (float X, float Y, string Text) hit, TextMeasure texts)
    {
        var lines = TextWrap.Lines(hit.Text, texts, Math.Min(WidestText, drawn.Width - BesideText), Sheet.FontSize);
        var width = Math.Ceiling(lines.Max(line => texts[line].Width)) + (2 * Padding);
        var height = (lines.Length * LineHeight) + Padding;
        var reach = drawn.HitRadius + Gap;
        var left = Math.Round(Math.Clamp(hit.X - (width / 2), Gap, drawn.Width - width - Gap));
        var above = hit.Y - reach - height;
        var top = Math.Round(Math.Clamp(above >= Gap ? above : hit.Y + reach, Gap, Math.Max(Gap, drawn.Height - height - Gap)));
        layer.Append("<g class=\"tip\" visibility=\"hidden\"><rect class=\"fl-paper sk-ink\"")
            .Append(CultureInfo.InvariantCulture, $" x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/><g class=\"fl-ink\">");
        for (var i = 0; i < lines.Length; i++)
        {
            layer.Append(CultureInfo.InvariantCulture, $"<text x=\"{left + Padding}\" y=\"{top + (LineHeight * (i + 1)) - 3}\">")
                .Append(WebUtility.HtmlEncode(lines[i]))
                .Append("</text>");
        }

        return layer.Append("</g></g>");
    }
}
