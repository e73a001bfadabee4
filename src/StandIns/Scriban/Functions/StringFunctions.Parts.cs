using System.Text;

namespace Scriban.Functions;

/// <content>Parts of strings and places in them.</content>
public partial class StringFunctions
{
    public static string Slice(string? text, int start, int? length = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        // A negative start counts from the end.
        var from = start < 0 ? start + text.Length : start;
        var count = length ?? text.Length;
        if (from < 0)
        {
            count += from;
            from = 0;
        }

        return from >= text.Length || count <= 0 ? string.Empty : text.Substring(from, Math.Min(count, text.Length - from));
    }

    public static string Slice1(string? text, int start, int length = 1) => Slice(text, start, length);

    public static string Truncate(string? text, int length, string? ellipsis = null)
    {
        if (text is null || text.Length <= length)
        {
            return text ?? string.Empty;
        }

        var mark = ellipsis ?? "...";
        return string.Concat(text.AsSpan(0, Math.Max(length - mark.Length, 0)), mark);
    }

    public static string Truncatewords(string? text, int count, string? ellipsis = null)
    {
        if (string.IsNullOrEmpty(text))
        {
            return string.Empty;
        }

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= count ? text : string.Join(' ', words.Take(Math.Max(count, 0))) + (ellipsis ?? "...");
    }

    public static int IndexOf(string text, string search, int? startIndex = null, int? count = null, string? stringComparison = null)
    {
        var start = startIndex ?? 0;
        return text.IndexOf(search, start, count ?? text.Length - start, stringComparison switch
        {
            // The culture of the machine would not give the same answer everywhere.
            null or "Ordinal" => StringComparison.Ordinal,
            "OrdinalIgnoreCase" => StringComparison.OrdinalIgnoreCase,
            "InvariantCulture" or "CurrentCulture" => StringComparison.InvariantCulture,
            "InvariantCultureIgnoreCase" or "CurrentCultureIgnoreCase" => StringComparison.InvariantCultureIgnoreCase,
            _ => throw new ArgumentException($"`{stringComparison}` is not a way to compare strings", nameof(stringComparison)),
        });
    }

    public static string? Escape(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var result = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            switch (c)
            {
                case '"' or '\\':
                    result.Append('\\').Append(c);
                    break;
                case '\n':
                    result.Append("\\n");
                    break;
                case '\r':
                    result.Append("\\r");
                    break;
                case '\t':
                    result.Append("\\t");
                    break;
                case '\b':
                    result.Append("\\b");
                    break;
                case '\f':
                    result.Append("\\f");
                    break;
                default:
                    result.Append(char.IsControl(c) ? FormattableString.Invariant($"\\u{(int)c:x4}") : c.ToString());
                    break;
            }
        }

        return result.ToString();
    }

    public static string? Literal(string? text) => text is null ? null : $"\"{Escape(text)}\"";
}
