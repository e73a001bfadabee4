using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Generator.Loading;

namespace Generator.Data.Csv;

/// <summary>
/// A dataset as it was given, safe to open: its text stays as it is, but as UTF-8 with the byte-order mark without which Excel takes
/// Chinese for another encoding, and with an apostrophe before any text that a spreadsheet would run as a formula. Workbooks say of
/// each cell what it is, and need neither.
/// </summary>
internal static class GivenTable
{
    private const char ByteOrderMark = '\uFEFF';
    private const string FieldEnds = ",;\t\r\n";

    public static ReadOnlyMemory<byte> Publish(SourceFile file)
    {
        if (!file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return file.Content;
        }

        return EncodingOf(file.Content.Span) is { } encoding
            ? Encoding.UTF8.GetBytes(ByteOrderMark + Guarded(encoding.GetString(file.Content.Span).TrimStart(ByteOrderMark)))
            : file.Content;
    }

    /// <summary>
    /// The encoding that the dataset was read in, as far as a spreadsheet could see it: the loader has refused all others. UTF-16
    /// without its mark stays as it is.
    /// </summary>
    private static Encoding? EncodingOf(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ when bytes.Contains((byte)0) => null,
        _ when Utf8.IsValid(bytes) => Encoding.UTF8,
        _ => CodePagesEncodingProvider.Instance.GetEncoding("gb18030"),
    };

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
