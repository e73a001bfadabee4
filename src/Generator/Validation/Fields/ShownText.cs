using System.Text.RegularExpressions;
using Generator.Diagnostics;

namespace Generator.Validation.Fields;

/// <summary>
/// Texts of YAML files and notes of datasets are shown as they stand: a tag, or a template expression, which works in prose only, would
/// be seen by readers.
/// </summary>
internal static partial class ShownText
{
    public static void Check(string text, SourceLocation at, ReadingScope scope)
    {
        if (Markup().Match(text) is { Success: true } found)
        {
            scope.Report(ContentProblems.MarkupInText(at, found.Value));
        }
    }

    [GeneratedRegex(
        @"</?[A-Za-z][A-Za-z0-9-]*(\s[^<>]*)?/?>|[{][{]|[}][}]|[｛｝]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        10_000)]
    private static partial Regex Markup();
}
