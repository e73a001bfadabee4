namespace Generator.Data.Csv;

/// <summary>
/// Keeps spreadsheets from running text as a formula: text that begins, after any spaces, with one of = + - @, their full-width
/// forms, a tab or a line break gets an apostrophe in front. Numbers and dates are never touched, negative ones neither. The
/// characters are those of OWASP's page on CSV injection.
/// </summary>
internal static class FormulaGuard
{
    private const string Dangerous = "=+-@＝＋－＠\t\r\n";

    public static string Guard(string text) => IsDangerous(text) ? $"'{text}" : text;

    public static bool IsDangerous(ReadOnlySpan<char> text)
    {
        var start = text.TrimStart(' ');
        return start.Length > 0 && Dangerous.Contains(start[0], StringComparison.Ordinal);
    }
}
