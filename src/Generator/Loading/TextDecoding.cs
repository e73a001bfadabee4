using System.Text;
using System.Text.Unicode;
using Generator.Diagnostics;

namespace Generator.Loading;

/// <summary>
/// From bytes to text with line ends "\n". The rule, in this order: a byte-order mark decides (UTF-8, UTF-16 little or big end first);
/// a file with zero bytes is UTF-16 without a mark if it reads as such in the byte order that has more Latin characters;
/// valid UTF-8 is UTF-8; valid GB18030 is GB18030 (what Chinese spreadsheet programs write as "CSV");
/// anything else is refused at the line up to which the better of UTF-8 and GB18030 could be followed.
/// </summary>
internal static class TextDecoding
{
    private static readonly UTF8Encoding Utf8Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16LittleStrict = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16BigStrict = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    // Taken from the provider itself: no registration, which would change the whole process, and no culture is involved.
    private static readonly Encoding Gb18030Strict =
        CodePagesEncodingProvider.Instance.GetEncoding("gb18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static string? Decode(SourceFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Content.Span;
        var text = Read(bytes, out var fault);
        if (text is null)
        {
            diagnostics.Add(fault < 0
                ? LoadingProblems.NotText(new(file.Path, LineOf(bytes, bytes.IndexOf((byte)0))))
                : LoadingProblems.UnknownEncoding(new(file.Path, LineOf(bytes, fault))));
            return null;
        }

        if (LongLine(text) is { } line)
        {
            diagnostics.Add(LimitProblems.LongLine(new(file.Path, line.Number), line.Length, InputLimits.LongestLine));
            return null;
        }

        text = NormaliseLineEnds(text);
        var wrong = TextSigns.FirstWrong(text);
        if (wrong < 0)
        {
            return text;
        }

        var before = text.AsSpan(0, wrong);
        var at = new SourceLocation(file.Path, 1 + before.Count('\n'), wrong - before.LastIndexOf('\n'));
        diagnostics.Add(text[wrong] == '\0' ? LoadingProblems.NotText(at with { Column = null }) : LimitProblems.NoSign(at, text[wrong]));
        return null;
    }

    /// <summary>The first line that is longer than any is, before copies are made of it; null for none.</summary>
    private static (int Number, int Length)? LongLine(string text)
    {
        var number = 1;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            length = length < 0 ? text.Length - start : length;
            if (length > InputLimits.LongestLine)
            {
                return (number, length);
            }

            start += length;
            var isPair = text.AsSpan(start).StartsWith("\r\n");
            start += isPair ? 2 : 1;
            number++;
        }

        return null;
    }

    /// <summary>
    /// The text of bytes in any encoding that is read as UTF-8, its line ends as they are: the same bytes where they are that already, and
    /// none for what is no text.
    /// </summary>
    public static ReadOnlyMemory<byte> Utf8Of(ReadOnlyMemory<byte> bytes) => Utf8.IsValid(bytes.Span) && !bytes.Span.Contains((byte)0)
        ? bytes
        : Encoding.UTF8.GetBytes(Read(bytes.Span, out _) ?? string.Empty);

    public static string NormaliseLineEnds(string text) =>
        text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;

    /// <summary>The text, or null with the offset of the first byte that does not fit; -1 for bytes that are no text at all.</summary>
    private static string? Read(ReadOnlySpan<byte> bytes, out int fault)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return Try(Utf8Strict, bytes, 3, out fault);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Try(Utf16LittleStrict, bytes, 2, out fault);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Try(Utf16BigStrict, bytes, 2, out fault);
        }

        if (bytes.Contains((byte)0))
        {
            fault = -1;
            return Utf16WithoutMark(bytes);
        }

        if (Try(Utf8Strict, bytes, 0, out var utf8Fault) is { } utf8)
        {
            fault = 0;
            return utf8;
        }

        var gb18030 = Try(Gb18030Strict, bytes, 0, out var gb18030Fault);
        fault = Math.Max(utf8Fault, gb18030Fault);
        return gb18030;
    }

    /// <summary>
    /// In UTF-16 a Latin letter, comma or line end has a zero as its high byte; Chinese characters seldom hold a zero at all.
    /// </summary>
    private static string? Utf16WithoutMark(ReadOnlySpan<byte> bytes)
    {
        var zeros = new int[2];
        for (var i = 0; i < bytes.Length; i++)
        {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }

        if (bytes.Length % 2 != 0 || zeros[0] == zeros[1])
        {
            return null;
        }

        return Try(zeros[1] > zeros[0] ? Utf16LittleStrict : Utf16BigStrict, bytes, 0, out _);
    }

    private static string? Try(Encoding encoding, ReadOnlySpan<byte> bytes, int skip, out int fault)
    {
        fault = 0;
        try
        {
            return encoding.GetString(bytes[skip..]);
        }
        catch (DecoderFallbackException exception)
        {
            fault = encoding is UTF8Encoding ? skip + ValidUtf8(bytes[skip..]) : Math.Clamp(skip + exception.Index, 0, bytes.Length);
            return null;
        }
    }

    private static int ValidUtf8(ReadOnlySpan<byte> bytes)
    {
        var characters = new char[bytes.Length];
        _ = Utf8.ToUtf16(bytes, characters, out var read, out _, replaceInvalidSequences: false);
        return read;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int offset)
    {
        var before = bytes[..offset];
        var text = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) ? Encoding.Unicode.GetString(before)
            : bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) ? Encoding.BigEndianUnicode.GetString(before)
            : Encoding.Latin1.GetString(before);
        return 1 + NormaliseLineEnds(text).AsSpan().Count('\n');
    }
}
