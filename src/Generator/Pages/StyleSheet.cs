using System.Collections.Immutable;
using System.Text;
using Generator.Loading;

namespace Generator.Pages;

/// <summary>
/// The style sheets as one file: on a slow line one request is better than ten. What is there for those who write the
/// sheets stays behind.
/// </summary>
internal static class StyleSheet
{
    public const string Ending = ".css";

    public static SourceFile Of(ImmutableArray<SourceFile> assets) => new(
        "site.css",
        Encoding.UTF8.GetBytes(string.Concat(assets
            .Where(asset => asset.Path.EndsWith(Ending, StringComparison.Ordinal))
            .Select(asset => Compact(Encoding.UTF8.GetString(asset.Content.Span))))));

    /// <summary>
    /// The same rules in fewer bytes: no comments, and no white space where it separates nothing. Strings are left as they are (CSS
    /// Syntax, 4.3); each rule keeps its line.
    /// </summary>
    public static string Compact(string sheet)
    {
        var kept = new StringBuilder(sheet.Length);
        for (var i = 0; i < sheet.Length;)
        {
            var end = sheet[i] switch
            {
                '"' or '\'' => EndOfString(sheet, i),
                _ when IsSpace(sheet, i) => EndOfSpace(sheet, i),
                _ => i + 1,
            };
            if (!IsSpace(sheet, i))
            {
                kept.Append(sheet, i, end - i);
            }
            else if (Between(kept, end < sheet.Length ? sheet[end] : null) is { } separator)
            {
                kept.Append(separator);
            }

            i = end;
        }

        return kept.ToString();
    }

    /// <summary>What a run of white space and comments leaves between two characters, if anything.</summary>
    private static char? Between(StringBuilder before, char? after) => (before.Length == 0 ? '\0' : before[^1], after) switch
    {
        ('\0', _) => null,
        ('}', not '}') => '\n',
        ('{' or '}' or ';' or ',' or ':', _) or (_, null or '{' or '}') => null,
        _ => ' ',
    };

    private static bool IsSpace(string sheet, int i) => char.IsWhiteSpace(sheet[i]) || string.CompareOrdinal(sheet, i, "/*", 0, 2) == 0;

    private static int EndOfSpace(string sheet, int i)
    {
        while (i < sheet.Length && IsSpace(sheet, i))
        {
            i = char.IsWhiteSpace(sheet[i])
                ? i + 1
                : sheet.IndexOf("*/", i + 2, StringComparison.Ordinal) is >= 0 and var end ? end + 2
                : sheet.Length;
        }

        return i;
    }

    private static int EndOfString(string sheet, int i)
    {
        var quote = sheet[i++];
        while (i < sheet.Length && sheet[i] != quote)
        {
            i += sheet[i] == '\\' ? 2 : 1;
        }

        return Math.Min(i + 1, sheet.Length);
    }
}
