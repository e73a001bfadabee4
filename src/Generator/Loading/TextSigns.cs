using System.Buffers;

namespace Generator.Loading;

/// <summary>
/// Characters that no text has: control characters but tab and line ends, which neither XML nor HTML can hold, U+FFFE and U+FFFF, and
/// halves of pairs. They come from damaged files and old programs.
/// </summary>
internal static class TextSigns
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(code => (char)code)
        .Where(letter => (char.IsControl(letter) && letter is not ('\t' or '\n' or '\r'))
            || letter is '\uFFFE' or '\uFFFF'
            || char.IsSurrogate(letter))]);

    /// <summary>Where the first of them stands; -1 for none.</summary>
    public static int FirstWrong(ReadOnlySpan<char> text)
    {
        for (var start = 0; text[start..].IndexOfAny(Suspect) is >= 0 and var found;)
        {
            var at = start + found;
            if (!char.IsHighSurrogate(text[at]) || at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1]))
            {
                return at;
            }

            start = at + 2;
        }

        return -1;
    }
}
