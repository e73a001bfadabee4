using System.Text;
using System.Text.RegularExpressions;
using Generator.Charts.Drawing;
using Generator.Model;

namespace Generator.Charts.Svg;

/// <summary>
/// Makes a drawing of the plotting library fit for a page: colours become classes, fonts are left to the page, identifiers are told
/// apart from those of other drawings. It only looks at attributes, so that any library's SVG will do.
/// </summary>
internal static partial class SvgClasses
{
    public static string Dress(string xml, string prefix) => StartTag().Replace(Inner(xml), tag => DressTag(tag, prefix));

    /// <summary>What is between the root element's tags, which are replaced by our own.</summary>
    private static string Inner(string xml)
    {
        var open = xml.IndexOf('>', xml.IndexOf("<svg", StringComparison.Ordinal));
        return xml[(open + 1)..xml.LastIndexOf("</svg>", StringComparison.Ordinal)];
    }

    private static string DressTag(Match tag, string prefix)
    {
        var classes = new StringBuilder();
        var attributes = PaintOrName().Replace(tag.Groups["attributes"].Value, attribute =>
        {
            if (attribute.Groups["font"].Success)
            {
                return string.Empty;
            }

            if (attribute.Groups["paint"].Success)
            {
                var tone = TonePalette.Read(attribute.Groups["tone"].ValueSpan);
                classes.Append(classes.Length == 0 ? string.Empty : " ")
                    .Append(attribute.Groups["paint"].ValueSpan is "fill" ? "fl-" : "sk-")
                    .Append(EnumName.Kebab(tone));
                return string.Empty;
            }

            return attribute.Groups["id"].Success ? $" id=\"{prefix}-" : $"url(#{prefix}-";
        });
        var classAttribute = classes.Length == 0 ? string.Empty : $" class=\"{classes}\"";
        return $"<{tag.Groups["name"].Value}{classAttribute}{attributes}>";
    }

    [GeneratedRegex("<(?<name>[A-Za-z][A-Za-z0-9]*)(?<attributes>[^<>]*)>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    private static partial Regex StartTag();

    [GeneratedRegex(
        """(?<font>\sfont-family="[^"]*")|\s(?<paint>fill|stroke)="#a71b(?<tone>[0-9a-f]{2})"|(?<id>\sid=")|(?<url>url\(#)""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000)]
    private static partial Regex PaintOrName();
}
