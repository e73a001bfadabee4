using System.Globalization;

namespace Generator.Model.Plurals;

/// <summary>
/// What rules ask of a number as it is written: 1.50 has the whole part 1, two decimals (50), of which one is no zero at the end (5).
/// </summary>
internal readonly record struct PluralOperands(decimal Number, decimal Whole, int Places, int Digits, decimal Decimals, decimal Trimmed)
{
    public static PluralOperands Of(decimal number)
    {
        if (number.Scale == 0)
        {
            return new(Math.Abs(number), Math.Abs(number), 0, 0, 0, 0);
        }

        var written = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        var dot = written.IndexOf('.', StringComparison.Ordinal);
        var decimals = dot < 0 ? string.Empty : written[(dot + 1)..];
        var trimmed = decimals.TrimEnd('0');
        return new(Math.Abs(number), decimal.Truncate(Math.Abs(number)), decimals.Length, trimmed.Length, Value(decimals), Value(trimmed));
    }

    /// <summary>The value of an operand by its letter in the rules. The exponent is always zero: no number is written in short.</summary>
    public decimal this[char letter] => letter switch
    {
        'n' => Number,
        'i' => Whole,
        'v' => Places,
        'w' => Digits,
        'f' => Decimals,
        't' => Trimmed,
        'e' or 'c' => 0,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "no operand of plural rules"),
    };

    private static decimal Value(string digits) => digits.Length == 0 ? 0 : decimal.Parse(digits, CultureInfo.InvariantCulture);
}
