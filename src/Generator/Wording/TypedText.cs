using System.Text.RegularExpressions;

namespace Generator.Wording;

/// <summary>
/// What people type into the content of a plan, set as the report sets its own texts: nobody has a key for a space that does not break,
/// or for signs that keep a number apart from Arabic letters.
/// </summary>
internal static partial class TypedText
{
    private const char Opening = '«';
    private const string After = ")]*_”\".,;:…";

    /// <summary>
    /// Shares and signed numbers in texts written from right to left. After an Arabic letter a browser would set their percent sign and
    /// minus to the other side than those of the figures that the report writes itself; apart from their surroundings they stand alike.
    /// </summary>
    public static string Isolated(string text) => Signed().Replace(text, "\u2066$0\u2069");

    /// <summary>
    /// The spaces before the signs that a language sets off ("10 %", « oui » : non ?) do not end a line, nor the one after an opening
    /// quotation mark of theirs. A sign within a word or an address, or in the rule of a table, is none of them.
    /// </summary>
    public static string Joined(string text, string signs) => signs.Length == 0 || !text.Contains(' ', StringComparison.Ordinal)
        ? text
        : string.Create(text.Length, (text, signs), static (joined, given) =>
        {
            for (var at = 0; at < joined.Length; at++)
            {
                joined[at] = given.text[at] == ' ' && IsHeld(given.text, at, given.signs) ? '\u00a0' : given.text[at];
            }
        });

    private static bool IsHeld(string text, int at, string signs)
    {
        if (at == 0 || at + 1 == text.Length)
        {
            return false;
        }

        return (text[at - 1] == Opening && signs.Contains('»', StringComparison.Ordinal))
            || (!char.IsWhiteSpace(text[at - 1])
                && signs.Contains(text[at + 1], StringComparison.Ordinal)
                && (at + 2 == text.Length
                    || char.IsWhiteSpace(text[at + 2])
                    || After.Contains(text[at + 2], StringComparison.Ordinal)));
    }

    /// <summary>Neither those isolated already nor the escapes of an address (%D8).</summary>
    [GeneratedRegex(
        @"(?<![\d.,−+\-\u2066%=/])(?:[−+±]\d[\d.,]*\d|[−+±]\d)\s?%?(?!\w)|(?<![\d.,−+\-\u2066%=/])(?:\d[\d.,]*)?\d\s?%(?!\w)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000)]
    private static partial Regex Signed();
}
