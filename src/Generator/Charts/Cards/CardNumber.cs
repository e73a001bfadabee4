namespace Generator.Charts.Cards;

/// <summary>The parts of a number with its unit: only the digits are set large, so that a long unit leaves them their size.</summary>
internal sealed record CardNumber(string Before, string Digits, string After)
{
    private const string Signs = "+−";
    private const string Inside = ".,";

    /// <summary>A text without digits, with several numbers such as a date, or with words behind a comma is large as a whole.</summary>
    public static CardNumber Of(string text)
    {
        var start = text.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
        {
            return new(string.Empty, text, string.Empty);
        }

        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (IsInside(text, end) && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        end += end < text.Length && text[end] == '%' ? 1 : 0;
        start -= start > 0 && Signs.Contains(text[start - 1], StringComparison.Ordinal) ? 1 : 0;
        var rest = text[end..];
        return rest is [',', ..] || (rest.AsSpan().ContainsAnyInRange('0', '9') && !rest.Contains('/', StringComparison.Ordinal))
            ? new(string.Empty, text, string.Empty)
            : new(text[..start].TrimEnd(), text[start..end], rest.TrimStart());
    }

    private static bool IsInside(string text, int at) => Inside.Contains(text[at], StringComparison.Ordinal) && at + 1 < text.Length;
}
