namespace Generator.Pages.Search;

/// <summary>
/// Cuts text into what can be looked for: runs of Chinese characters as they stand, other words in lower case without accents and
/// plural endings. The script assets/search.js cuts queries by the same rules; a change here is a change there.
/// </summary>
internal static class SearchWords
{
    /// <summary>The runs and words of a text in its order, with repeats.</summary>
    public static IEnumerable<string> Of(string text) =>
        Cut(PlainLetters.Of(text)).Select(word => IsChinese(word[0]) ? word : Singular(word));

    /// <summary>The terms of the index: pairs of neighbours of a Chinese run (a lone character as it is), and words.</summary>
    public static IEnumerable<string> Terms(string text) => Of(text).SelectMany(static word =>
        word.Length > 1 && IsChinese(word[0])
            ? Enumerable.Range(0, word.Length - 1).Select(start => word.Substring(start, 2))
            : [word]);

    /// <summary>
    /// A word ends at anything that is no letter or digit, and where Chinese begins or ends. The ’s of “the plan’s” is no word.
    /// </summary>
    private static IEnumerable<string> Cut(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPart(text[i]))
            {
                start = i + 1;
            }
            else if (i + 1 == text.Length || !IsPart(text[i + 1]) || IsChinese(text[i]) != IsChinese(text[i + 1]))
            {
                if (!IsPossessive(text, start, i))
                {
                    yield return text[start..(i + 1)];
                }

                start = i + 1;
            }
        }
    }

    private static bool IsPart(char character) => char.IsLetterOrDigit(character) || IsChinese(character);

    private static bool IsPossessive(string text, int start, int end) =>
        start == end && text[start] == 's' && start > 1 && text[start - 1] is '\'' or '’' && char.IsLetterOrDigit(text[start - 2]);

    /// <summary>The unified ideographs of the basic plane and the zero 〇; compatibility forms are gone after normalization.</summary>
    private static bool IsChinese(char character) => character is '〇' or (>= '\u3400' and <= '\u4dbf') or (>= '\u4e00' and <= '\u9fff');

    private static string Singular(string word) => word switch
    {
        { Length: < 4 } => word,
        [.. var stem, 'i', 'e', 's'] => stem + "y",
        [.., 'c' or 's', 'h', 'e', 's'] => word[..^2],
        [.., 'x' or 'z', 'e', 's'] or [.., 's', 's', 'e', 's'] => word[..^2],
        [.., 's' or 'u' or 'i', 's'] => word,
        [.. var stem, 's'] => stem,
        _ => word,
    };
}
