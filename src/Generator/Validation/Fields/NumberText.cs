using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Generator.Validation.Fields;

/// <summary>
/// The one place that turns written numbers into numbers. The rule:
/// <list type="bullet">
/// <item>White space around the number is dropped, ideographic and no-break spaces included.</item>
/// <item>Full-width digits, signs, full stop, comma and per-cent sign are read as their ASCII twins; the minus sign (U+2212) and the
/// en dash stand for a minus; a leading plus is allowed.</item>
/// <item>A comma, thin space or narrow no-break space separates thousands: one kind only, first group of one to three digits that
/// does not begin with zero, every other group of exactly three, none after the decimal point. So 12,500 is read, while 12,5 and
/// 0,125, decimal commas elsewhere, are refused.</item>
/// <item>A per-cent sign at the end is allowed where the unit is per cent; it changes nothing.</item>
/// <item>Everything else is refused with its reason: exponents, “about” words, ranges, footnote marks, Chinese numerals and magnitude
/// words, a point without a digit on both sides, more than 28 digits (what a decimal holds exactly).</item>
/// </list>
/// The number of decimals is kept: "50.0" is 50.0.
/// </summary>
internal static class NumberText
{
    private const int MostDigits = 28;
    private const char ThinSpace = '\u2009';
    private const char NarrowNoBreakSpace = '\u202F';
    private const char NoBreakSpace = '\u00A0';
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,\u2009");

    public static bool TryParse(string text, bool unitIsPercent, out decimal value, [NotNullWhen(false)] out NumberFault? fault)
    {
        value = 0;
        var plain = string.Create(text.Trim().Length, text.Trim(), static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++)
            {
                target[i] = Ascii(source[i]);
            }
        });
        var body = plain.AsSpan();
        if (body.EndsWith("%"))
        {
            if (!unitIsPercent)
            {
                fault = NumberFault.PercentSign;
                return false;
            }

            body = body[..^1].TrimEnd();
        }

        var isNegative = body.StartsWith("-");
        if (isNegative || body.StartsWith("+"))
        {
            body = body[1..];
        }

        fault = FindFault(plain, body);
        if (fault is not null)
        {
            return false;
        }

        var digits = new string([.. body.ToArray().Where(c => c is not (',' or ThinSpace))]);
        var magnitude = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        value = isNegative && magnitude != 0 ? -magnitude : magnitude;
        return true;
    }

    private static char Ascii(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '．' => '.',
        '，' => ',',
        '％' => '%',
        '＋' => '+',
        '－' or '\u2212' or '–' => '-',
        NarrowNoBreakSpace or NoBreakSpace => ThinSpace,
        _ => c,
    };

    private static NumberFault? FindFault(string plain, ReadOnlySpan<char> body)
    {
        if (plain.Length == 0)
        {
            return NumberFault.Empty;
        }

        if (body.IsEmpty || body.ContainsAnyExcept(NumberCharacters))
        {
            return NumberFaultFinder.Find(plain);
        }

        var point = body.IndexOf('.');
        var whole = point < 0 ? body : body[..point];
        var decimals = point < 0 ? [] : body[(point + 1)..];
        if (decimals.Contains('.'))
        {
            return NumberFault.NotANumber;
        }

        if (point >= 0 && (whole.IsEmpty || decimals.IsEmpty))
        {
            return NumberFault.LonePoint;
        }

        if (decimals.ContainsAny(',', ThinSpace) || !IsWellGrouped(whole))
        {
            return NumberFault.Grouping;
        }

        return CountDigits(body) > MostDigits ? NumberFault.TooLong : null;
    }

    private static bool IsWellGrouped(ReadOnlySpan<char> whole)
    {
        var first = whole.IndexOfAny(',', ThinSpace);
        if (first < 0)
        {
            return true;
        }

        var separator = whole[first];
        if (first is 0 or > 3 || whole[0] == '0' || whole.Contains(separator == ',' ? ThinSpace : ','))
        {
            return false;
        }

        for (var rest = whole[first..]; !rest.IsEmpty; rest = rest[4..])
        {
            if (rest.Length < 4 || rest[0] != separator || rest[1..4].Contains(separator))
            {
                return false;
            }
        }

        return true;
    }

    private static int CountDigits(ReadOnlySpan<char> body)
    {
        var count = 0;
        foreach (var c in body)
        {
            count += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return count;
    }
}

/// <summary>Full-width letters, digits and signs (U+FF01 to U+FF5E) and the ideographic space as their ASCII twins.</summary>
internal static class WideText
{
    private const int Offset = '！' - '!';

    public static string Narrow(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = source[i] switch
            {
                >= '！' and <= '～' and var c => (char)(c - Offset),
                '\u3000' => ' ',
                var c => c,
            };
        }
    });
}
