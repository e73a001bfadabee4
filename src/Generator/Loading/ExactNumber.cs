using System.Globalization;

namespace Generator.Loading;

/// <summary>
/// The decimal text of a workbook's number, without exponent. A workbook stores binary fractions, while spreadsheet programs take and
/// show at most 15 significant digits: cut to these, every number that was typed comes back exactly as typed (7.16, not
/// 7.1599999999999993), and so does the result of a formula that staff see.
/// </summary>
internal static class ExactNumber
{
    /// <param name="value">A finite number.</param>
    /// <param name="shift">How many places the point moves to the right: 2 turns a share into per cent, without arithmetic that could
    /// round.</param>
    public static string Text(double value, int shift = 0)
    {
        // One digit, point, fourteen digits, "E", signed exponent.
        var scientific = Math.Abs(value).ToString("E14", CultureInfo.InvariantCulture);
        var mantissa = scientific.IndexOf('E', StringComparison.Ordinal);
        var digits = (scientific[..1] + scientific[2..mantissa]).TrimEnd('0');
        if (digits.Length == 0)
        {
            return "0";
        }

        var whole = int.Parse(scientific.AsSpan(mantissa + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + 1 + shift;
        var text = whole <= 0 ? "0." + new string('0', -whole) + digits
            : whole >= digits.Length ? digits.PadRight(whole, '0')
            : $"{digits[..whole]}.{digits[whole..]}";
        return value < 0 ? "-" + text : text;
    }
}
