using System.Buffers;
using System.Globalization;
using System.Text;

namespace Generator.Diagnostics;

/// <summary>
/// Text of the input as a terminal, a build log or an editor may show it. Characters that move the cursor, begin a line, turn the order of
/// reading round or cannot be seen stand there as escapes (\u001b), so that no file can say anything in the tool's name.
/// </summary>
public static class Visible
{
    /// <summary>A message quotes as much of a text, and says how long it is.</summary>
    private const int Longest = 1000;

    /// <summary>All of them are of the basic plane; the marks of languages beyond it are told by their halves.</summary>
    private static readonly SearchValues<char> Unseen = SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(code => (char)code)
        .Where(letter => char.IsControl(letter)
            || letter is '\u061C' or (>= '\u200B' and <= '\u200F' and not '\u200C' and not '\u200D') or (>= '\u2028' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB') or '\uFFFE' or '\uFFFF' or '\uDB40')]);

    private static readonly SearchValues<char> UnseenInLines =
        SearchValues.Create([.. Enumerable.Range(0, 0x10000).Select(code => (char)code)
            .Where(letter => letter is not ('\n' or '\r' or '\t') && Unseen.Contains(letter))]);

    /// <summary>A piece of the input within a line: a value, a name, a path. Of a very long one its beginning and its length.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Escaped(
            text.Length <= Longest ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, Longest)}… [{text.Length}]"),
            Unseen);
    }

    /// <summary>Text in lines, which stay.</summary>
    public static string Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Escaped(text, UnseenInLines);
    }

    private static string Escaped(string text, SearchValues<char> unseen)
    {
        if (!text.AsSpan().ContainsAny(unseen))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
        {
            if (unseen.Contains(letter))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            }
            else
            {
                escaped.Append(letter);
            }
        }

        return escaped.ToString();
    }
}

/// <summary>What fills a place of a message with lines of its own, such as those that staff put into a file.</summary>
internal sealed record TextInLines(string Text)
{
    public override string ToString() => Visible.Lines(Text);
}
