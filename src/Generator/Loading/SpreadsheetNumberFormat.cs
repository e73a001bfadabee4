using System.Collections.Frozen;

namespace Generator.Loading;

/// <summary>
/// What a spreadsheet's number format code (ECMA-376 part 1, 18.8.31) does to the number that is shown. Only the first section counts,
/// the one for positive numbers; texts in it, quoted or escaped with "\" or "!", are kept apart from its signs.
/// </summary>
internal sealed class SpreadsheetNumberFormat
{
    /// <summary>Words of size, which make a number many times as much when they stand behind it alone.</summary>
    private static readonly FrozenSet<string> Sizes =
        new[] { "百", "千", "万", "百万", "千万", "亿", "K", "k", "M", "bn" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly List<(char Sign, bool IsText)> section = [];

    public SpreadsheetNumberFormat(string? code)
    {
        var quoted = false;
        for (var i = 0; i < (code?.Length ?? 0) && (quoted || code![i] != ';'); i++)
        {
            switch (code![i])
            {
                case '"':
                    quoted = !quoted;
                    break;
                case '\\' or '!' when !quoted && i + 1 < code.Length:
                    section.Add((code[++i], IsText: true));
                    break;
                case '_' or '*' when !quoted:
                    i++; // Space as wide as the next character, or filled with it.
                    break;
                case '[' when !quoted && code.IndexOf(']', i) is > 0 and var end:
                    i = end; // A colour, condition or language.
                    break;
                default:
                    section.Add((code[i], quoted));
                    break;
            }
        }
    }

    public PercentFormat Percent =>
        section.Contains(('%', false)) ? PercentFormat.Scaled
        : section.Exists(part => part.Sign is '%' or '％') ? PercentFormat.Decoration
        : PercentFormat.None;

    /// <summary>
    /// True when staff see another number than the cell holds: a comma after the last digit shows thousands; a point written as text
    /// between the digits, a trick to show 万, shows 12345 as 1.2345; a size behind it shows 5 as 5万.
    /// </summary>
    public bool ShowsAnotherNumber
    {
        get
        {
            if (Sizes.Contains(BehindDigits))
            {
                return true;
            }

            for (var i = 1; i < section.Count; i++)
            {
                var digitFollows = i + 1 < section.Count && IsDigit(section[i + 1]);
                var isThousands = section[i] == (',', false) && !digitFollows && (i + 1 == section.Count || section[i + 1] != (',', false));
                if (IsDigitOrComma(section[i - 1]) && (isThousands || (section[i] == ('.', true) && digitFollows)))
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>
    /// Built-in formats that show a date in Chinese, Japanese and Korean workbooks (ECMA-376 part 1, 18.8.30); their code is not in the
    /// file, so that the workbook library takes their cells for bare numbers.
    /// </summary>
    public static bool IsEastAsianDate(int index) => index is (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    /// <summary>What stands behind the last digit, without spaces.</summary>
    private string BehindDigits =>
        string.Concat(section.Skip(section.FindLastIndex(IsDigit) + 1).Select(part => part.Sign).Where(sign => !char.IsWhiteSpace(sign)));

    private static bool IsDigit((char Sign, bool IsText) part) => part is { IsText: false, Sign: '0' or '#' or '?' };

    private static bool IsDigitOrComma((char Sign, bool IsText) part) => IsDigit(part) || part == (',', false);
}

/// <summary>
/// What a spreadsheet's number format does about per cent (ECMA-376 part 1, 18.8.31): an unquoted "%" shows 0.14 as 14 %; a quoted or
/// escaped one is mere decoration and shows 14 as 14 %.
/// </summary>
internal enum PercentFormat
{
    None,
    Scaled,
    Decoration,
}
