using System.Globalization;

namespace Generator.Wording;

/// <summary>
/// Writes numbers in a language's way, from the catalogue: "number.group" between thousands (may be empty) and "number.decimal".
/// A negative number has a true minus sign (U+2212). The scale of a decimal is kept: 50.0 stays "50.0".
/// </summary>
internal sealed class NumberFormat(Words words)
{
    private const char Minus = '−';

    private readonly string group = words["number.group"];
    private readonly string point = words["number.decimal"];

    public string Write(decimal value)
    {
        var digits = Math.Abs(value).ToString(CultureInfo.InvariantCulture);
        var dot = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? digits : digits[..dot];
        for (var at = whole.Length - 3; at > 0 && group.Length > 0; at -= 3)
        {
            whole = whole.Insert(at, group);
        }

        return (value < 0 ? Minus.ToString() : string.Empty) + whole + (dot < 0 ? string.Empty : point + digits[(dot + 1)..]);
    }

    /// <summary>As <see cref="Write"/>, with a plus sign before a positive number.</summary>
    public string Signed(decimal value) => value > 0 ? "+" + Write(value) : Write(value);

    /// <summary>
    /// Rounds half away from zero to the given decimals, and to more where the rounded number would otherwise equal a threshold
    /// that the value itself does not equal: rounding never makes an unmet target look met.
    /// </summary>
    public static decimal Round(decimal value, int decimals, decimal? threshold = null)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        while (rounded == threshold && value != threshold && decimals < 8)
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
}
