using System.Buffers;
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
    private static ReadOnlySpan<byte> FieldEnds => ",;\t\r\n"u8;

    /// <summary>Whether a dataset is text.</summary>
    public static bool IsText(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// In the encoding that it was read in, whatever it is: the loader has refused bytes that are no text. A table may have millions of
    /// lines: what needs no change is not copied, and the rest is written once.
    /// </summary>
    public static ReadOnlyMemory<byte> Publish(SourceFile file)
    {
        var mark = Encoding.UTF8.Preamble;
        var given = TextDecoding.Utf8Of(file.Content);
        var text = given.Span;
        while (text.StartsWith(mark))
        {
            text = text[mark.Length..];
        }

        var formulas = Formulas(text);
        if (formulas.Count == 0 && given.Length == mark.Length + text.Length)
        {
            return given;
        }

        var bytes = new byte[mark.Length + text.Length + formulas.Count];
        mark.CopyTo(bytes);
        var (from, end) = (0, mark.Length);
        foreach (var formula in formulas)
        {
            text[from..formula].CopyTo(bytes.AsSpan(end));
            end += formula - from;
            bytes[end++] = (byte)'\'';
            from = formula;
        }

        text[from..].CopyTo(bytes.AsSpan(end));
        return bytes;
    }

    /// <summary>
    /// Where texts begin that a spreadsheet would run. Any of the separators begins a field: which of them does is the spreadsheet’s
    /// choice, not ours.
    /// </summary>
    private static List<int> Formulas(ReadOnlySpan<byte> text)
    {
        var found = new List<int>();
        var (quoted, begins) = (false, true);
        for (var at = 0; at < text.Length; at++)
        {
            var sign = text[at];
            if (begins && sign != '"')
            {
                begins = false;
                if (IsFormula(FieldAt(text[at..], quoted)))
                {
                    found.Add(at);
                }
            }

            quoted ^= sign == '"';
            begins |= !quoted && FieldEnds.Contains(sign);
        }

        return found;
    }

    private static ReadOnlySpan<byte> FieldAt(ReadOnlySpan<byte> rest, bool quoted)
    {
        var end = quoted ? rest.IndexOf((byte)'"') : rest.IndexOfAny(FieldEnds);
        return end < 0 ? rest : rest[..end];
    }

    private static bool IsFormula(ReadOnlySpan<byte> field)
    {
        const NumberStyles style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        Span<char> first = stackalloc char[2];
        return Rune.DecodeFromUtf8(field.TrimStart((byte)' '), out var rune, out _) == OperationStatus.Done
            && FormulaGuard.IsDangerous(first[..rune.EncodeToUtf16(first)])
            && !decimal.TryParse(field.TrimEnd((byte)'%'), style, CultureInfo.InvariantCulture, out _);
    }
}
