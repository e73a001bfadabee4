using Generator.Charts.Fonts;

namespace Generator.Charts.Drawing;

/// <summary>Breaks a title, heading, note or source line into lines that fit: between full-width characters, and at spaces.</summary>
internal static class TextWrap
{
    private const double Narrower = 0.94;
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

            while (end == start && texts.Width(piece.TrimEnd(), size, isBold, isHan) > width && piece.Length > 2)
            {
                var fits = Fitting(piece, texts, width, size, isBold, isHan);
                lines.Add(piece[..fits].ToString());
                (start, end) = (start + fits, start + fits);
                piece = piece[fits..];
            }

            used += texts.Width(piece, size, isBold, isHan);
            end = next;
        }

        lines.Add(text[start..].TrimEnd());
        return [.. lines];
    }

    /// <summary>The room that the longest word needs, so that none has to be broken.</summary>
    public static double LongestWord(string text, TextMeasure texts, double size, bool isBold = false)
    {
        var isHan = FontFace.IsHan(text);
        var (start, longest) = (0, 0.0);
        foreach (var next in Breaks(text))
        {
            longest = Math.Max(longest, texts.Width(text.AsSpan(start, next - start).TrimEnd(), size, isBold, isHan));
            start = next;
        }

        return longest;
    }

    /// <summary>How many signs of a word that is too long for a line fit into one.</summary>
    private static int Fitting(ReadOnlySpan<char> word, TextMeasure texts, double width, double size, bool isBold, bool isHan)
    {
        var length = word.Length - 1;
        while (length > 1 && (texts.Width(word[..length], size, isBold, isHan) > width || char.IsHighSurrogate(word[length - 1])))
        {
            length--;
        }

        return length;
    }

    /// <summary>The same number of lines, but of more even lengths: a title whose last line is a single sign looks cut off.</summary>
    public static string[] Even(string text, TextMeasure texts, double width, double size, bool isBold = false)
    {
        var even = Lines(text, texts, width, size, isBold);
        var least = Math.Max(width / 2, LongestWord(text, texts, size, isBold));
        for (var narrower = width * Narrower; even.Length > 1 && narrower > least; narrower *= Narrower)
        {
            var lines = Lines(text, texts, narrower, size, isBold);
            if (lines.Length > even.Length)
            {
                break;
            }

            even = lines;
        }

        return even;
    }

    /// <summary>Where a line may end, the end of the text last.</summary>
    private static IEnumerable<int> Breaks(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var (before, after) = (text[i - 1], text[i]);
            if (before == ' ' || ((IsHan(before) || IsHan(after)) && !AreTogether(before, after)))
            {
                yield return i;
            }
        }

        yield return text.Length;
    }

    /// <summary>Signs with what they belong to, a number with the word for year, month or day, the halves of a rare character.</summary>
    private static bool AreTogether(char before, char after) =>
        NotFirst.Contains(after, StringComparison.Ordinal)
        || NotLast.Contains(before, StringComparison.Ordinal)
        || (char.IsAsciiDigit(before) && after is ('年' or '月' or '日'))
        || char.IsLowSurrogate(after);

    private static bool IsHan(char character) => character >= '\u2e80';
}
