using System.Net;
using System.Text;
using Generator.Charts.Drawing;
using Generator.Model;

namespace Generator.Charts.Svg;

/// <summary>
/// Writes the texts of a drawing, each as one element that can be selected, copied and found; neighbours that look alike share a group.
/// </summary>
internal static class SvgTexts
{
    /// <param name="texts">The texts.</param>
    /// <param name="isRightToLeft">
    /// Whether they are written from right to left. A text then begins at its right end, so that what stands right of its place ends there.
    /// </param>
    public static StringBuilder Write(IReadOnlyList<PlacedText> texts, bool isRightToLeft = false)
    {
        var written = new StringBuilder();
        for (var i = 0; i < texts.Count;)
        {
            var style = Style(texts[i], isRightToLeft);
            var end = i + 1;
            while (end < texts.Count && Style(texts[end], isRightToLeft) == style)
            {
                end++;
            }

            var isAlone = end == i + 1;
            written.Append(isAlone ? string.Empty : $"<g{style}>");
            for (; i < end; i++)
            {
                Write(written, texts[i], isAlone ? style : string.Empty);
            }

            written.Append(isAlone ? string.Empty : "</g>");
        }

        return written;
    }

    private static void Write(StringBuilder written, PlacedText text, string style) => written
        .Append("<text").Append(style)
        .Append(" x=\"").Append(SvgNumber.Near(text.X))
        .Append("\" y=\"").Append(SvgNumber.Near(text.Baseline))
        .Append("\">").Append(WebUtility.HtmlEncode(text.Text)).Append("</text>");

    /// <summary>The usual size is that of the whole drawing.</summary>
    private static string Style(PlacedText text, bool isRightToLeft) => string.Concat(
        $" class=\"fl-{EnumName.Kebab(text.Tone)}\"",
        text.Size == Sheet.FontSize ? string.Empty : $" font-size=\"{SvgNumber.Near(text.Size)}\"",
        text.IsBold ? " font-weight=\"bold\"" : string.Empty,
        text.Anchor switch
        {
            Anchor.Middle => " text-anchor=\"middle\"",
            Anchor.End when !isRightToLeft => " text-anchor=\"end\"",
            Anchor.Start when isRightToLeft => " text-anchor=\"end\"",
            _ => string.Empty,
        });
}
