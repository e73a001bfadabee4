using System.Globalization;
using System.Text;

namespace Scriban.Parsing;

/// <summary>The escapes of strings: `\n`, `\u4e00`, `\x41` and their like.</summary>
internal static class StringEscapes
{
    /// <summary>The text that an escaped one stands for; <paramref name="wrong"/> is the first escape that means nothing.</summary>
    public static string Decode(ReadOnlySpan<char> text, out string? wrong)
    {
        wrong = null;
        if (!text.Contains('\\'))
        {
            return text.ToString();
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\' || i + 1 >= text.Length)
            {
                result.Append(text[i]);
                continue;
            }

            var c = text[++i];
            var digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
            if (digits > 0 && TryHexadecimal(text, i + 1, digits, out var code))
            {
                result.Append((char)code);
                i += digits;
            }
            else if (c is '\r' or '\n')
            {
                // A backslash at the end of a line joins it with the next.
                i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            }
            else if (Simple(c) is { } simple)
            {
                result.Append(simple);
            }
            else
            {
                wrong = "\\" + c;
                return string.Empty;
            }
        }

        return result.ToString();
    }

    private static char? Simple(char c) => c switch
    {
        '\'' or '"' or '\\' or '{' or '}' => c,
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        '0' => '\0',
        _ => null,
    };

    private static bool TryHexadecimal(ReadOnlySpan<char> text, int start, int digits, out int code)
    {
        code = 0;
        return start + digits <= text.Length
            && int.TryParse(text.Slice(start, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out code);
    }
}
