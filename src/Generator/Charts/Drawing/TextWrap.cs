using Generator.Charts.Fonts;

namespace Generator.Charts.Drawing;

/// <summary>Breaks a title, heading, note or source line into lines that surely fit: between full-width characters, and at spaces.</summary>
internal static class TextWrap
{
    private const string NotFirst = "，。、；：）》”%";
    private const string NotLast = "（《“";

    public static string[] Lines(string text, TextMeasure texts, double width, double size, bool isBold = false)
    {
        var isHan = FontFace.IsHan(text);
        var lines = new List<string>();
        var (start, end, used) = (0, 0, 0.0);
        foreach (var next in Breaks(text))
        {
            var piece = text.AsSpan(end, next - end);
            if (end > start && used + texts.Width(piece.TrimEnd(), size, isBold, isHan) > width)
            {
                lines.Add(text[start..end].TrimEnd());
                (start, used) = (end, 0);
            }

            used += texts.Width(piece, size, isBold, isHan);
            end = next;
        }

        lines.Add(text[start..].TrimEnd());
        return [.. lines];
    }

    /// <summary>Where a line may end, the end of the text last.</summary>
    private static IEnumerable<int> Breaks(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var isBetweenHan = (IsHan(text[i]) || IsHan(text[i - 1])) && !NotFirst.Contains(text[i], StringComparison.Ordinal) && !NotLast.Contains(text[i - 1], StringComparison.Ordinal);
            if (text[i - 1] == ' ' || (isBetweenHan && !char.IsLowSurrogate(text[i])))
            {
                yield return i;
            }
        }

        yield return text.Length;
    }

    private static bool IsHan(char character) => character >= '\u2e80';
}
