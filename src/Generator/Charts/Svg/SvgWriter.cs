using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Generator.Charts.Drawing;
using Generator.Charts.Pictures;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Svg;

/// <summary>
/// Writes a chart's drawings for a page and as files of their own. In a page the title stands above the drawing, and the two layouts,
/// of which one shows, share the description that the narrow one carries.
/// </summary>
internal sealed class SvgWriter(string key, string title, string description, Locale locale, ColourTokens colours)
{
    public string Inline(Drawn drawn, Layout layout, StringBuilder shapes) =>
        new StringBuilder($"{Open} class=\"{layout.Name}\" aria-labelledby=\"{key}-desc\"")
            .Append(CultureInfo.InvariantCulture, $" viewBox=\"0 0 {drawn.Width} {drawn.Height}\">")
            .Append(layout.IsWide ? string.Empty : Description)
            .Append(shapes)
            .Append(SvgTexts.Write(drawn.Texts, locale.IsRightToLeft))
            .Append(PointLayer.Inline(drawn, locale.IsRightToLeft))
            .Append("</svg>")
            .ToString();

    public string File(Handout handout, StringBuilder shapes)
    {
        var (width, height, drawn) = (handout.Width, handout.Height, handout.Drawn);
        return new StringBuilder($"{Open} aria-labelledby=\"{key}-title {key}-desc\"", 16384)
            .Append(CultureInfo.InvariantCulture, $" xml:lang=\"{locale.Language}\" width=\"{2 * width}\" height=\"{2 * height}\"")
            .Append(CultureInfo.InvariantCulture, $" viewBox=\"0 0 {width} {height}\">")
            .Append(CultureInfo.InvariantCulture, $"<title id=\"{key}-title\">{Escape(title)}</title>{Description}")
            .Append(SvgStyle.Element(colours))
            .Append(CultureInfo.InvariantCulture, $"<rect class=\"fl-paper\" width=\"{width}\" height=\"{height}\"/>")
            .Append(SvgTexts.Write(AtEdge(handout), locale.IsRightToLeft))
            .Append(CultureInfo.InvariantCulture, $"<g transform=\"translate(0 {handout.Top})\">")
            .Append(shapes)
            .Append(SvgTexts.Write(drawn.Texts, locale.IsRightToLeft))
            .Append(PointLayer.Titled(drawn))
            .Append("</g></svg>\n")
            .ToString();
    }

    /// <summary>Titles and sources stand where lines begin.</summary>
    private ImmutableArray<PlacedText> AtEdge(Handout handout) => locale.IsRightToLeft
        ? [.. handout.Texts.Select(text => text with { X = handout.Width - text.X, Anchor = Anchor.End })]
        : handout.Texts;

    private string Open =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" focusable=\"false\" font-size=\"{Sheet.FontSize}\""
        + (locale.IsRightToLeft ? " direction=\"rtl\"" : string.Empty);

    private string Description => $"<desc id=\"{key}-desc\">{Escape(description)}</desc>";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
