using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Generator.SiteTests.Acceptance;

/// <summary>Reads a page's text as a reader does: runs of white space, no-break spaces included, are one space.</summary>
internal static partial class PageText
{
    public static string Of(INode? node) => Plain(node?.TextContent ?? string.Empty);

    public static string Plain(string text) => Space().Replace(text, " ").Trim();

    /// <summary>
    /// Whether the fixed words of a catalogue's sentence ("By {year}: {actual}, far behind …") stand in the text, in their order.
    /// </summary>
    public static bool Follows(string text, string sentence)
    {
        var at = 0;
        foreach (var words in Placeholder().Split(sentence).Select(part => Plain(part)).Where(part => part.Length > 0))
        {
            var found = text.IndexOf(words, at, StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            at = found + words.Length;
        }

        return true;
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, -1)]
    private static partial Regex Space();

    [GeneratedRegex(@"\{[a-z_]+\}", RegexOptions.None, -1)]
    private static partial Regex Placeholder();
}
