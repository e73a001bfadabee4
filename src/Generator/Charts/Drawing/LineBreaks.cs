using System.Collections.Immutable;
using Generator.Charts.Fonts;

namespace Generator.Charts.Drawing;

/// <summary>
/// Where a line of a drawing may end: at spaces, and between full-width characters, which part no name, and no amount from its unit.
/// </summary>
internal static class LineBreaks
{
    private const string NotFirst = "，。、；：）》”%％/";
    private const string NotLast = "（《“/";

    /// <summary>What is counted or dated by the number before it; other words may follow at once.</summary>
    private const string Counters = "年月日项个";

    private const string Multiples = "万亿";

    /// <summary>More signs than this after a number are more than its unit.</summary>
    private const int LongestUnit = 7;

    /// <summary>The ends of the lines that may be, the end of the text last.</summary>
    public static IEnumerable<int> Of(string text, ImmutableArray<string> names)
    {
        var whole = FontFace.IsHan(text) ? Whole(text, names) : [];
        for (var i = 1; i < text.Length; i++)
        {
            var (before, after) = (text[i - 1], text[i]);
            if (before == ' ' || ((IsHan(before) || IsHan(after)) && !AreTogether(before, after) && !whole.Contains(i)))
            {
                yield return i;
            }
        }

        yield return text.Length;
    }

    /// <summary>Whether a sign ends a part of a sentence.</summary>
    public static bool IsAfterSign(string text, int at) => text[at - 1] is '，' or '；' or '：' or '、' or '。';

    /// <summary>The places within names and amounts.</summary>
    private static HashSet<int> Whole(string text, ImmutableArray<string> names)
    {
        var whole = new HashSet<int>();
        foreach (var name in names)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                whole.UnionWith(Enumerable.Range(at + 1, name.Length - 1));
            }
        }

        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i - 1]) && IsWord(text[i]))
            {
                whole.UnionWith(Enumerable.Range(i, Unit(text, i)));
            }
        }

        return whole;
    }

    /// <summary>How many signs belong to the number before them: up to the next sign or space, if no more than a unit.</summary>
    private static int Unit(string text, int start)
    {
        if (Counters.Contains(text[start], StringComparison.Ordinal))
        {
            return 1;
        }

        var end = start;
        while (end < text.Length && (IsWord(text[end]) || text[end] == '/'))
        {
            end++;
        }

        return end - start <= LongestUnit ? end - start : Multiples.Contains(text[start], StringComparison.Ordinal) ? 2 : 1;
    }

    /// <summary>Signs with what they belong to, the halves of a rare character.</summary>
    private static bool AreTogether(char before, char after) =>
        NotFirst.Contains(after, StringComparison.Ordinal)
        || NotLast.Contains(before, StringComparison.Ordinal)
        || char.IsLowSurrogate(after);

    private static bool IsWord(char character) => IsHan(character) && char.IsLetter(character);

    private static bool IsHan(char character) => character >= '\u2e80';
}
