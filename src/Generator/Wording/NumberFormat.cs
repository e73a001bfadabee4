using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Generator.Wording;

/// <summary>
/// Writes numbers in a language's way, by the patterns of the catalogue's group "number": its digits and its decimal point, what stands
/// between groups of digits (may be empty), and where signs and the per cent sign stand. The scale of a decimal is kept: 50.0 stays "50.0".
/// </summary>
internal sealed class NumberFormat(Words words)
{
    private const string Place = "{number}";

    private readonly string group = words["number.group"];
    private readonly string point = words["number.decimal"];
    private readonly string digits = words["number.digits"];
    private readonly string negative = words["number.negative"];
    private readonly string positive = words["number.positive"];
    private readonly string percent = words["number.percent"];
    private readonly string arithmetic = words["number.arithmetic"];

    /// <summary>How many digits form a group, counted from the point; the last is that of all further ones: 12,34,567 has "3 2".</summary>
    private readonly ImmutableArray<int> groups = Numbers(words["number.groups"], 3);

    /// <summary>The least number of digits before the point that are grouped: Spanish writes 1234 and 12 345.</summary>
    private readonly int groupFrom = Numbers(words["number.group_from"], 4)[0];

    public string Write(decimal value) => value < 0 ? Put(negative, Unsigned(-value)) : Unsigned(value);

    /// <summary>As <see cref="Write"/>, with a plus sign before a positive number.</summary>
    public string Signed(decimal value) => value > 0 ? Put(positive, Unsigned(value)) : Write(value);

    /// <summary>A number that is written already, with the sign of another.</summary>
    public string WithSignOf(decimal sign, string number) => sign switch
    {
        < 0 => Put(negative, number),
        > 0 => Put(positive, number),
        _ => number,
    };

    /// <summary>A number that is written already, without its sign.</summary>
    public string WithoutSign(string number) => Without(positive, Without(negative, number));

    /// <summary>A number that is written already, as per cent.</summary>
    public string Percent(string number) => Put(percent, number);

    /// <summary>Plain digits, as those of a year, in the language's own.</summary>
    public string Digits(string number) => digits.Length == 10
        ? string.Concat(number.Select(digit => char.IsAsciiDigit(digit) ? digits[digit - '0'] : digit))
        : number;

    /// <summary>
    /// Arithmetic as datasets hold it, with the language's own point, digits and per cent: 4.5 × 6% becomes 4,5 × 6 %. Numbers are not
    /// grouped there; a sum that groups them by commas is left as it is. A language written from right to left keeps its order.
    /// </summary>
    public string Arithmetic(string sum)
    {
        var told = new StringBuilder();
        for (var at = 0; at < sum.Length;)
        {
            var end = at;
            while (end < sum.Length && (char.IsAsciiDigit(sum[end]) || (sum[end] == '.' && end > at && IsDigit(sum, end + 1))))
            {
                end++;
            }

            if (end == at)
            {
                told.Append(sum[at++]);
                continue;
            }

            if (end < sum.Length && sum[end] == ',' && IsDigit(sum, end + 1))
            {
                return Put(arithmetic, sum);
            }

            var number = Digits(sum[at..end].Replace(".", point, StringComparison.Ordinal));
            var isPercent = end < sum.Length && sum[end] == '%';
            told.Append(isPercent ? Percent(number) : number);
            at = isPercent ? end + 1 : end;
        }

        return Put(arithmetic, told.ToString());
    }

    /// <summary>
    /// Rounds half away from zero to the given decimals, and to more where the rounded number would otherwise reach a threshold that the
    /// value itself does not equal, or pass it: rounding never makes an unmet target look met.
    /// </summary>
    public static decimal Round(decimal value, int decimals, decimal? threshold = null)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        while (threshold is { } limit && rounded.CompareTo(limit) != value.CompareTo(limit) && decimals < 8)
        {
            rounded = Math.Round(value, ++decimals, MidpointRounding.AwayFromZero);
        }

        return rounded + new decimal(0, 0, 0, isNegative: false, (byte)decimals);
    }

    /// <summary>The decimals that leave a computed number three or four digits, and no more than it has.</summary>
    public static int Decimals(decimal value) => Math.Min((int)value.Scale, Math.Abs(value) switch
    {
        >= 1000 => 0,
        >= 100 => 1,
        _ => 2,
    });

    private static bool IsDigit(string text, int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private string Unsigned(decimal value)
    {
        var written = value.ToString(CultureInfo.InvariantCulture);
        var dot = written.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? written : written[..dot];
        var number = new StringBuilder(Grouped(whole));
        if (dot >= 0)
        {
            number.Append(point).Append(written, dot + 1, written.Length - dot - 1);
        }

        return Digits(number.ToString());
    }

    private string Grouped(string whole)
    {
        if (whole.Length < groupFrom || group.Length == 0)
        {
            return whole;
        }

        var grouped = whole;
        var size = 0;
        for (var at = whole.Length - groups[0]; at > 0; at -= groups[Math.Min(++size, groups.Length - 1)])
        {
            grouped = grouped.Insert(at, group);
        }

        return grouped;
    }

    private static string Put(string pattern, string number) => pattern.Replace(Place, number, StringComparison.Ordinal);

    private static string Without(string pattern, string number)
    {
        if (pattern.Split(Place) is not [var before, var after] || !number.Contains(before, StringComparison.Ordinal))
        {
            return number;
        }

        var from = number.IndexOf(before, StringComparison.Ordinal);
        var bare = number.Remove(from, before.Length);
        return after.Length > 0 && bare.IndexOf(after, from, StringComparison.Ordinal) is >= 0 and var end
            ? bare.Remove(end, after.Length)
            : bare;
    }

    private static ImmutableArray<int> Numbers(string text, int usual)
    {
        var numbers = text.Split(' ').Select(word => int.TryParse(word, CultureInfo.InvariantCulture, out var size) ? size : 0);
        return numbers.All(number => number > 0) ? [.. numbers] : [usual];
    }
}
