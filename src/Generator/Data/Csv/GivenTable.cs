using System.Globalization;
using System.Text;
using Generator.Loading;

namespace Generator.Data.Csv;

/// <summary>
/// A dataset as it was given, safe to open: its text stays as it is, but as UTF-8 with the byte-order mark without which Excel takes
/// Chinese for another encoding, and with an apostrophe before any text that a spreadsheet would run as a formula.
/// </summary>
internal static class GivenTable
{
    private const char ByteOrderMark = '\uFEFF';
    private const string FieldEnds = ",;\t\r\n";

    /// <summary>Whether a dataset is text.</summary>
    public static bool IsText(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>In the encoding that it was read in, whatever it is: the loader has refused bytes that are no text.</summary>
    public static ReadOnlyMemory<byte> Publish(SourceFile file) =>
        Encoding.UTF8.GetBytes(ByteOrderMark + Guarded((TextDecoding.TextOf(file.Content.Span) ?? string.Empty).TrimStart(ByteOrderMark)));

    /// <summary>Any of the separators begins a field: which of them does is the spreadsheet's choice, not ours.</summary>
    private static string Guarded(string text)
    {
        var guarded = new StringBuilder(text.Length + 16);
        var (quoted, begins) = (false, true);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (begins && sign != '"')
            {
                begins = false;
                guarded.Append(IsFormula(FieldAt(text, at, quoted)) ? "'" : string.Empty);
            }

            quoted ^= sign == '"';
            begins |= !quoted && FieldEnds.Contains(sign, StringComparison.Ordinal);
            guarded.Append(sign);
        }

        return guarded.ToString();
    }

    private static ReadOnlySpan<char> FieldAt(string text, int at, bool quoted)
    {
        var rest = text.AsSpan(at);
        var end = quoted ? rest.IndexOf('"') : rest.IndexOfAny(FieldEnds);
        return end < 0 ? rest : rest[..end];
    }

    private static bool IsFormula(ReadOnlySpan<char> field) =>
        FormulaGuard.IsDangerous(field)
        && !decimal.TryParse(
            field.TrimEnd('%'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
