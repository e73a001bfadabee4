using System.Text;

namespace Generator.Charts.Drawing;

/// <summary>
/// Breaks a title, heading or source line into lines that surely fit: between full-width characters, and at spaces. Widths are estimates
/// on the safe side: a square for full-width characters, and what the widest common fonts take for the others.
/// </summary>
internal static class TextWrap
{
    public const double BoldFactor = 1.12;

    private const string NotFirst = "，。、；：）》”%";

    public static string[] Lines(string text, double width, double fontSize)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var piece in Pieces(text))
        {
            if (line.Length > 0 && Width(line + piece.TrimEnd(), fontSize) > width)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
            }

            line.Append(piece);
        }

        lines.Add(line.ToString().TrimEnd());
        return [.. lines];
    }

    public static double Width(string text, double fontSize) =>
        text.Sum(character => IsFullWidth(character) ? fontSize : IsNarrow(character) ? 0.4 * fontSize : 0.64 * fontSize);

    public static bool IsFullWidth(char character) => character >= '\u2e80';

    private static bool IsNarrow(char character) => character is 'i' or 'l' or 'j' or 't' or 'f' or 'r' or ' ' or ',' or '.' or ':' or ';' or '(' or ')';

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            var isBreak = text[i - 1] == ' ' || ((IsFullWidth(text[i]) || IsFullWidth(text[i - 1])) && !NotFirst.Contains(text[i], StringComparison.Ordinal) && text[i - 1] is not ('（' or '《' or '“'));
            if (isBreak)
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }
}
