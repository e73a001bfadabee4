using System.Globalization;
using System.Xml.Linq;

namespace Generator.Tests.Charts;

/// <summary>The room that a text of a drawing takes, measured apart from the drawing's own code, and the text itself.</summary>
internal sealed record TextBox(string Text, double Left, double Top, double Right, double Bottom)
{
    /// <summary>Full-width characters are as wide as the size in every face, bold or not.</summary>
    private const char FirstSquare = '\u2e80';

    public static TextBox[] AllIn(string svg) =>
        [.. XDocument.Parse(svg).Descendants().Where(element => element.Name.LocalName == "text" && !IsInNote(element)).Select(Of)];

    /// <summary>The texts of the notes at a drawing's points, note by note; only one note shows at a time.</summary>
    public static TextBox[][] Notes(string svg) =>
        [.. XDocument.Parse(svg).Descendants().Where(IsNote).Select(
            note => note.Descendants().Where(element => element.Name.LocalName == "text").Select(Of).ToArray())];

    public bool Meets(TextBox other) => other.Left < Right && other.Right > Left && other.Top < Bottom && other.Bottom > Top;

    private static bool IsInNote(XElement text) => text.Ancestors().Any(IsNote);

    private static bool IsNote(XElement element) => element.Attribute("class")?.Value == "tip";

    private static TextBox Of(XElement text)
    {
        Assert.Empty(text.Elements());
        var size = Number(Inherited(text, "font-size"));
        var isBold = Inherited(text, "font-weight") == "bold";
        var width = text.Value.Sum(character => Width(character) * (isBold && character < FirstSquare ? 1.06 : 1)) * size;
        var (x, y) = (Number(text.Attribute("x")!.Value), Number(text.Attribute("y")!.Value) + Shift(text));
        var left = Inherited(text, "text-anchor") switch
        {
            "end" => x - width,
            "middle" => x - (width / 2),
            _ => x,
        };
        return new(text.Value, left, y - (0.75 * size), left + width, y + (0.2 * size));
    }

    /// <summary>Widths of common sans-serif faces in parts of the size.</summary>
    private static double Width(char character) => character switch
    {
        >= FirstSquare => 1,
        >= '0' and <= '9' => 0.56,
        ' ' or '\u00a0' or '.' or ',' or ':' or ';' or '(' or ')' or 'i' or 'j' or 'l' or 't' or 'f' or 'I' or '-' or '/' => 0.31,
        'm' or 'w' or 'M' or 'W' or '%' => 0.86,
        >= 'A' and <= 'Z' => 0.66,
        _ => 0.55,
    };

    private static double Shift(XElement element) => element.Ancestors()
        .Select(ancestor => ancestor.Attribute("transform")?.Value)
        .Where(transform => transform?.StartsWith("translate(0 ", StringComparison.Ordinal) == true)
        .Sum(transform => Number(transform![12..^1]));

    private static string? Inherited(XElement element, string name) =>
        element.AncestorsAndSelf().Select(one => one.Attribute(name)?.Value).FirstOrDefault(value => value is not null);

    private static double Number(string? text) => double.Parse(text!, CultureInfo.InvariantCulture);
}
