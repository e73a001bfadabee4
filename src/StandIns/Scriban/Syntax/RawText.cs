namespace Scriban.Syntax;

/// <summary>Text that would be read as code unless it is printed as an escape block.</summary>
internal static class RawText
{
    public static bool NeedsEscape(string text)
    {
        // What follows is nearly always a code block, whose brace must not join with one at the end of the text.
        var end = text.Length;
        while (end > 0 && text[end - 1] == '%')
        {
            end--;
        }

        return (end > 0 && text[end - 1] == '{') || text.Contains("{{", StringComparison.Ordinal) || OpensEscape(text);
    }

    /// <summary>The text as an escape block; marks of white space control at its ends stay outside.</summary>
    public static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        while (start < text.Length && text[start] is '-' or '~')
        {
            start++;
        }

        var end = text.Length;
        while (end > start && text[end - 1] is '-' or '~')
        {
            end--;
        }

        var percents = new string('%', LongestRun(text) + 1);
        yield return text[..start];
        yield return "{" + percents + "{" + text[start..end] + "}" + percents + "}";
        yield return text[end..];
    }

    private static bool OpensEscape(string text)
    {
        for (var i = text.IndexOf("{%", StringComparison.Ordinal); i >= 0; i = text.IndexOf("{%", i + 1, StringComparison.Ordinal))
        {
            var end = i + 1;
            while (end < text.Length && text[end] == '%')
            {
                end++;
            }

            if (end < text.Length && text[end] == '{')
            {
                return true;
            }
        }

        return false;
    }

    private static int LongestRun(string text)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in text)
        {
            run = c == '%' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
