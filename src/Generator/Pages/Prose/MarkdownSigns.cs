using System.Text.RegularExpressions;

namespace Generator.Pages.Prose;

/// <summary>
/// Words from elsewhere within Markdown. What a plan calls a unit may hold an underscore or a bracket, and a German date begins as an entry
/// of a numbered list does.
/// </summary>
internal static partial class MarkdownSigns
{
    /// <summary>The words as Markdown that shows just them.</summary>
    public static string AsText(string words) => Meaning().Replace(words, @"\$0");

    /// <summary>
    /// What begins or ends emphasis, code, links, tags, entities and cells anywhere, and a list or heading where a line begins.
    /// </summary>
    [GeneratedRegex(
        @"[\\`*_\[\]<>&|!]|^[-+#](?=\s)|(?<=^\d{1,9})[.)](?=\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Meaning();
}
