using System.Text;
using Generator.Charts.Fonts;

namespace Generator.Charts.Drawing;

/// <summary>Breaks a title, heading, note or source line into lines that fit.</summary>
internal static class TextWrap
{
    private const double Narrower = 0.94;

    /// <summary>A title of more lines is none that anybody looks at for its shape.</summary>
    private const int MostEven = 12;

    public static string[] Lines(string text, TextMeasure texts, double width, double size, bool isBold = false)
    {
        var isHan = FontFace.IsHan(text);
        var lines = new List<string>();
        var (above, start, end, used) = (0, 0, 0, 0.0);
        foreach (var next in LineBreaks.Of(text, texts.Names))
        {
            var piece = text.AsSpan(end, next - end);
            if (end > start && used + texts.Width(piece.TrimEnd(), size, isBold, isHan) > width)
            {
                lines.Add(text[start..end].TrimEnd());
                (above, start, used) = (start, end, 0);
            }

            while (end == start && piece.Length > 2 && Fitting(piece, texts, width, size, isBold, isHan) is var fits
                && fits < piece.TrimEnd().Length)
            {
                lines.Add(piece[..fits].ToString());
                (above, start, end) = (start, start + fits, start + fits);
                piece = piece[fits..];
            }

            used += texts.Width(piece, size, isBold, isHan);
            end = next;
        }

        if (lines.Count > 0 && isHan && IsAlone(text.AsSpan(start)) && Earlier(text, texts, above, start) is var earlier and > 0
            && texts.Width(text.AsSpan(earlier), size, isBold, isHan) <= width)
        {
            (lines[^1], start) = (text[above..earlier].TrimEnd(), earlier);
        }

        lines.Add(text[start..].TrimEnd());
        return [.. lines];
    }

    /// <summary>Whether a line has a single character: it looks cut off.</summary>
    public static bool IsAlone(ReadOnlySpan<char> line)
    {
        var count = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            count += Rune.IsLetterOrDigit(rune) ? 1 : 0;
        }

        return count < 2;
    }

    /// <summary>The last place before the end of a line where it may end as well; 0 where there is none.</summary>
    private static int Earlier(string text, TextMeasure texts, int start, int end) =>
        LineBreaks.Of(text, texts.Names).LastOrDefault(at => start < at && at < end);

    /// <summary>The room that the longest word needs, so that none has to be broken.</summary>
    public static double LongestWord(string text, TextMeasure texts, double size, bool isBold = false)
    {
        var isHan = FontFace.IsHan(text);
        var (start, longest) = (0, 0.0);
        foreach (var next in LineBreaks.Of(text, texts.Names))
        {
            longest = Math.Max(longest, texts.Width(text.AsSpan(start, next - start).TrimEnd(), size, isBold, isHan));
            start = next;
        }

        return longest;
    }

    /// <summary>
    /// How many signs of a word fit into a line, at least one. No more of it is measured than twice a line holds: a word may be as long as
    /// its file.
    /// </summary>
    private static int Fitting(ReadOnlySpan<char> word, TextMeasure texts, double width, double size, bool isBold, bool isHan)
    {
        var (fits, tooMany) = (1, 2);
        while (tooMany <= word.Length && texts.Width(word[..tooMany], size, isBold, isHan) <= width)
        {
            (fits, tooMany) = (tooMany, 2 * tooMany);
        }

        tooMany = Math.Min(tooMany, word.Length + 1);
        while (tooMany - fits > 1)
        {
            var half = (fits + tooMany) / 2;
            (fits, tooMany) = texts.Width(word[..half], size, isBold, isHan) <= width ? (half, tooMany) : (fits, half);
        }

        return fits > 1 && fits < word.Length && char.IsHighSurrogate(word[fits - 1]) ? fits - 1 : fits;
    }

    /// <summary>The same number of lines, but of more even lengths: a title whose last line is a single sign looks cut off.</summary>
    public static string[] Even(string text, TextMeasure texts, double width, double size, bool isBold = false)
    {
        var even = Lines(text, texts, width, size, isBold);
        if (even.Length is > 1 and <= MostEven && FontFace.IsHan(text)
            && Han(text, texts, width, size, isBold).Find(even.Length) is { } best)
        {
            return best;
        }

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

    private static EvenLines Han(string text, TextMeasure texts, double width, double size, bool isBold)
    {
        int[] ends = [0, .. LineBreaks.Of(text, texts.Names)];
        var widths = new double[ends.Length];
        for (var i = 1; i < ends.Length; i++)
        {
            widths[i] = widths[i - 1] + texts.Width(text.AsSpan(ends[i - 1]..ends[i]), size, isBold, isAmongHan: true);
        }

        return new(text, ends, widths, width);
    }
}
