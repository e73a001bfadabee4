using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>Dates as text after patterns such as `%d %b %Y`, and back.</summary>
internal static class DateFormats
{
    public static string ToText(DateTime date, string pattern, CultureInfo culture)
    {
        var result = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length)
            {
                result.Append(pattern[i]);
            }
            else if (pattern[++i] == 'g')
            {
                culture = CultureInfo.InvariantCulture;
                i += i + 1 < pattern.Length && pattern[i + 1] == ' ' ? 1 : 0;
            }
            else
            {
                result.Append(Part(date, pattern[i], culture));
            }
        }

        return result.ToString();
    }

    /// <summary>The date that a text means, or null where it means none; times with a zone become universal ones.</summary>
    public static DateTime? Parse(string? text, string? pattern, CultureInfo culture)
    {
        const DateTimeStyles Styles =
            DateTimeStyles.AllowLeadingWhite | DateTimeStyles.AllowTrailingWhite | DateTimeStyles.AdjustToUniversal;
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (pattern is null)
        {
            return DateTime.TryParse(text, culture, Styles, out var date) ? date : null;
        }

        return DateTime.TryParseExact(text, ExactFormat(pattern, ref culture), culture, Styles, out var exact) ? exact : null;
    }

    private static string Part(DateTime date, char letter, CultureInfo culture) => letter switch
    {
        'c' => ToText(date, "%a %b %e %T %Y", culture),
        'C' => Digits(date.Year / 100, 2),
        'D' => ToText(date, "%m/%d/%y", culture),
        'e' => Digits(date.Day, 2, ' '),
        'F' => ToText(date, "%Y-%m-%d", culture),
        'j' => Digits(date.DayOfYear, 3),
        'k' => Digits(date.Hour, 2, ' '),
        'l' => Digits(date.Hour % 12 == 0 ? 12 : date.Hour % 12, 2, ' '),
        'n' => "\n",
        'N' => Digits(date.Ticks % TimeSpan.TicksPerSecond * 100, 9),
        'p' => date.ToString("tt", culture).ToUpper(culture),
        'P' => date.ToString("tt", culture).ToLower(culture),
        'r' => ToText(date, "%I:%M:%S %p", culture),
        'R' => ToText(date, "%H:%M", culture),
        's' => Digits((date.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerSecond, 1),
        't' => "\t",
        'T' => ToText(date, "%H:%M:%S", culture),
        'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'U' => Digits(Week(date, DayOfWeek.Sunday), 2),
        'v' => ToText(date, "%e-%b-%Y", CultureInfo.InvariantCulture).ToUpperInvariant(),
        'V' => Digits(ISOWeek.GetWeekOfYear(date), 2),
        'w' => Digits((int)date.DayOfWeek, 1),
        'W' => Digits(Week(date, DayOfWeek.Monday), 2),
        'x' => date.ToString("d", culture),
        'X' => date.ToString("T", culture),
        'Z' => date.Kind == DateTimeKind.Utc ? "+00:00" : date.ToString("zzz", culture),
        '%' => "%",
        _ => DotNetFormat(letter) is { } format ? date.ToString(format, culture) : "%" + letter,
    };

    /// <summary>The part of a .NET format that reads and writes the same.</summary>
    private static string? DotNetFormat(char letter) => letter switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'd' => "dd",
        'H' => "HH",
        'I' => "hh",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'S' => "ss",
        'y' => "yy",
        'Y' => "yyyy",
        _ => null,
    };

    private static string ExactFormat(string pattern, ref CultureInfo culture)
    {
        var result = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 >= pattern.Length)
            {
                result.Append(pattern[i] == ' ' ? string.Empty : "\\").Append(pattern[i]);
                continue;
            }

            var letter = pattern[++i];
            if (letter == 'g')
            {
                culture = CultureInfo.InvariantCulture;
                continue;
            }

            result.Append(ReadingFormat(letter, ref culture)
                ?? throw new NotSupportedException($"Dates cannot be read by the pattern `%{letter}`"));
        }

        return result.Length == 1 ? "%" + result : result.ToString();
    }

    private static string? ReadingFormat(char letter, ref CultureInfo culture) => letter switch
    {
        'c' => ExactFormat("%a %b %e %T %Y", ref culture),
        'D' => ExactFormat("%m/%d/%y", ref culture),
        'e' => "d",
        'F' => ExactFormat("%Y-%m-%d", ref culture),
        'k' => "H",
        'l' => "h",
        'n' => "\\\n",
        'N' => "fffffff",
        'p' or 'P' => "tt",
        'r' => ExactFormat("%I:%M:%S %p", ref culture),
        'R' => ExactFormat("%H:%M", ref culture),
        't' => "\\\t",
        'T' => ExactFormat("%H:%M:%S", ref culture),
        'v' => ExactFormat("%e-%b-%Y", ref culture),
        'Z' => "zzz",
        '%' => "\\%",
        _ => DotNetFormat(letter),
    };

    /// <summary>Weeks of the year, the first of which starts with the first such day; days before it are in week 0.</summary>
    private static int Week(DateTime date, DayOfWeek first) => (date.DayOfYear + 6 - ((date.DayOfWeek - first + 7) % 7)) / 7;

    private static string Digits(long value, int width, char fill = '0') =>
        value.ToString(CultureInfo.InvariantCulture).PadLeft(width, fill);
}
