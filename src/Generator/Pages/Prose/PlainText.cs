using System.Collections.Frozen;
using System.Net;
using System.Text;
using Generator.Pages.Templates;

namespace Generator.Pages.Prose;

/// <summary>
/// The words of our own markup, in which every "&lt;" begins a tag and no attribute holds "&gt;". Marks within a line leave no gap, so
/// that words which they run through stay whole.
/// </summary>
internal static class PlainText
{
    private static readonly FrozenSet<string> WithinLine =
        FrozenSet.Create(StringComparer.Ordinal, "a", "b", "code", "em", "i", "strong", "sub", "sup");

    public static string Of(Html markup)
    {
        var plain = new StringBuilder(markup.Text.Length);
        var position = 0;
        while (markup.Text.IndexOf('<', position) is var open and >= 0)
        {
            plain.Append(markup.Text, position, open - position);
            position = markup.Text.IndexOf('>', open) + 1;
            var name = markup.Text[(open + 1)..(position - 1)].TrimStart('/').Split(' ')[0];
            plain.Append(WithinLine.Contains(name) ? string.Empty : " ");
        }

        return WebUtility.HtmlDecode(plain.Append(markup.Text, position, markup.Text.Length - position).ToString());
    }
}
