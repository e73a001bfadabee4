using System.Collections;
using System.Text;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>The functions `string.…`.</summary>
public partial class StringFunctions : ScriptObject
{
    [ScriptMemberIgnore]
    public static string Append(string? text, string? with) => text + with;

    public static string Append(TemplateContext context, string? text, string? with) => Checked(context, Append(text, with));

    [ScriptMemberIgnore]
    public static string Prepend(string? text, string? by) => by + text;

    public static string Prepend(TemplateContext context, string? text, string? by) => Checked(context, Prepend(text, by));

    public static string Capitalize(string? text) =>
        string.IsNullOrEmpty(text) ? string.Empty : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Capitalizewords(string? text)
    {
        var result = new StringBuilder(text);
        for (var i = 0; i < result.Length; i++)
        {
            if (i == 0 || char.IsWhiteSpace(result[i - 1]))
            {
                result[i] = char.ToUpperInvariant(result[i]);
            }
        }

        return result.ToString();
    }

    public static string? Downcase(string? text) => text?.ToLowerInvariant();

    public static string? Upcase(string? text) => text?.ToUpperInvariant();

    public static bool Contains(string? text, string? value) =>
        text is not null && value is not null && text.Contains(value, StringComparison.Ordinal);

    public static bool StartsWith(string? text, string? value) =>
        text is not null && value is not null && text.StartsWith(value, StringComparison.Ordinal);

    public static bool EndsWith(string? text, string? value) =>
        text is not null && value is not null && text.EndsWith(value, StringComparison.Ordinal);

    public static bool EqualsIgnoreCase(string? text, string? value) => string.Equals(text, value, StringComparison.OrdinalIgnoreCase);

    public static bool Empty(string? text) => string.IsNullOrEmpty(text);

    public static bool Whitespace(string? text) => string.IsNullOrWhiteSpace(text);

    public static int Size(string? text) => text?.Length ?? 0;

    /// <summary>The text as part of an address: letters and digits, other runs as one hyphen.</summary>
    public static string Handleize(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text ?? string.Empty)
        {
            if (char.IsLetterOrDigit(c))
            {
                result.Append(char.ToLowerInvariant(c));
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        return result.ToString().TrimEnd('-');
    }

    public static string? LStrip(string? text) => text?.TrimStart();

    public static string? RStrip(string? text) => text?.TrimEnd();

    public static string? Strip(string? text) => text?.Trim();

    public static string StripNewlines(string? text) =>
        (text ?? string.Empty).Replace("\r", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);

    public static string Pluralize(int number, string singular, string plural) => number == 1 ? singular : plural;

    public static string? Remove(string? text, string? remove) => Replace(text, remove, string.Empty);

    public static string? RemoveFirst(string? text, string? remove) => ReplaceFirst(text, remove, string.Empty);

    public static string? RemoveLast(string? text, string? remove) => ReplaceFirst(text, remove, string.Empty, fromEnd: true);

    [ScriptMemberIgnore]
    public static string Replace(string? text, string? match, string? replace) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match)
            ? text ?? string.Empty
            : text.Replace(match, replace, StringComparison.Ordinal);

    public static string Replace(TemplateContext context, string? text, string? match, string? replace) =>
        Checked(context, Replace(text, match, replace));

    [ScriptMemberIgnore]
    public static string ReplaceFirst(string? text, string? match, string? replace, bool fromEnd = false)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
        {
            return text ?? string.Empty;
        }

        var index = fromEnd ? text.LastIndexOf(match, StringComparison.Ordinal) : text.IndexOf(match, StringComparison.Ordinal);
        return index < 0 ? text : string.Concat(text.AsSpan(0, index), replace, text.AsSpan(index + match.Length));
    }

    public static string ReplaceFirst(TemplateContext context, string? text, string? match, string? replace, bool fromEnd = false) =>
        Checked(context, ReplaceFirst(text, match, replace, fromEnd));

    public static IEnumerable Split(string? text, string? match) => string.IsNullOrEmpty(text)
        ? new ScriptArray()
        : new ScriptArray(text.Split(match, StringSplitOptions.RemoveEmptyEntries));

    [ScriptMemberIgnore]
    public static string PadLeft(string? text, int width) => (text ?? string.Empty).PadLeft(Math.Max(width, 0));

    public static string PadLeft(TemplateContext context, string? text, int width)
    {
        Strings.CheckLength(context, context.CurrentSpan, width);
        return PadLeft(text, width);
    }

    [ScriptMemberIgnore]
    public static string PadRight(string? text, int width) => (text ?? string.Empty).PadRight(Math.Max(width, 0));

    public static string PadRight(TemplateContext context, string? text, int width)
    {
        Strings.CheckLength(context, context.CurrentSpan, width);
        return PadRight(text, width);
    }

    private static string Checked(TemplateContext context, string text)
    {
        Strings.CheckLength(context, context.CurrentSpan, text.Length);
        return text;
    }
}
