using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>
/// Says what is wrong with a line of YAML in words of the tool: the library's own are English and speak of its inner workings. The line
/// itself tells apart what the library calls by one name.
/// </summary>
internal static class YamlFault
{
    public static Phrase Explain(string detail, string line)
    {
        return detail switch
        {
            _ when IsWideColonFirst(line) => Phrase.Of("yaml.wide-colon"),
            _ when Has("expected ','") && line.Contains('，', StringComparison.Ordinal) => Phrase.Of("yaml.wide-comma"),
            _ when Has("expected ','") => Phrase.Of("yaml.comma"),
            _ when Has("invalid mapping") || Has("mapping values are not allowed") => Phrase.Of("yaml.second-colon"),
            _ when Has("quoted scalar") && Has("escape") => Phrase.Of("yaml.escape"),
            _ when Has("quoted scalar") => Phrase.Of("yaml.open-quote"),
            _ when Has("block scalar") => Phrase.Of("yaml.bar"),
            _ when Has("cannot start any token") => Phrase.Of("yaml.first-sign", ("sign", FirstSign(line))),
            _ when Has("expected key") && line.AsSpan().IndexOfAny('"', '\'') >= 0 => Phrase.Of("yaml.after-quote"),
            _ when Has("expected key") && !HasColon(line) => Phrase.Of("yaml.no-colon"),
            _ when Has("expected key") || Has("indentation") => Phrase.Of("yaml.indentation"),
            _ => Phrase.Of("yaml.other", ("detail", detail)),
        };

        bool Has(string words) => detail.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The offset of the bracket or brace that nothing closes, or null; quoted texts and comments do not count.</summary>
    public static int? OpenBracket(string text)
    {
        var open = new Stack<int>();
        var quote = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var sign = text[i];
            if (quote != '\0')
            {
                quote = sign == quote || sign == '\n' ? '\0' : quote;
            }
            else if (sign is '"' or '\'' && (i == 0 || !char.IsLetterOrDigit(text[i - 1])))
            {
                quote = sign;
            }
            else if (sign == '#' && (i == 0 || char.IsWhiteSpace(text[i - 1])))
            {
                i = text.IndexOf('\n', i) is >= 0 and var end ? end : text.Length;
            }
            else if (sign is '[' or '{')
            {
                open.Push(i);
            }
            else if (sign is ']' or '}' && open.Count > 0)
            {
                open.Pop();
            }
        }

        return open.Count > 0 ? open.Last() : null;
    }

    private static bool IsWideColonFirst(string line) =>
        line.IndexOf('：', StringComparison.Ordinal) is >= 0 and var wide
        && (line.IndexOf(": ", StringComparison.Ordinal) is var usual && (usual < 0 || wide < usual));

    /// <summary>A colon ends a key only with a space after it, or at the end of the line.</summary>
    private static bool HasColon(string line) =>
        line.TrimEnd().EndsWith(':') || line.Contains(": ", StringComparison.Ordinal);

    /// <summary>The sign with which the value begins.</summary>
    private static string FirstSign(string line)
    {
        var value = line[(line.IndexOf(": ", StringComparison.Ordinal) + 1)..].TrimStart(' ', '-');
        return value.Length == 0 ? string.Empty : value[..1];
    }
}
