using System.Globalization;
using System.Numerics;
using Scriban.Runtime;

namespace Scriban.Parsing;

/// <summary>The values of numbers as written: integers of any size, and floats with their suffixes.</summary>
internal static class NumberReader
{
    /// <summary>The value, or null where no type holds it.</summary>
    public static object? Read(string text, TokenType type, bool floatAsDecimal) => type switch
    {
        TokenType.HexaInteger => ReadHexadecimal(text),
        TokenType.Float => ReadFloat(text, floatAsDecimal),
        _ => Integers.Reduce(BigInteger.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture)),
    };

    private static object? ReadHexadecimal(string text)
    {
        var isUnsigned = text[^1] is 'u' or 'U';
        var digits = text.AsSpan(2, text.Length - (isUnsigned ? 3 : 2)).TrimStart('0');
        if (digits.Length > 16)
        {
            return null;
        }

        var value = digits.Length == 0 ? 0 : ulong.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        if (isUnsigned)
        {
            return Integers.Reduce(value);
        }

        // Without `u` the highest bit is the sign, as in the type that the digits fill.
        return digits.Length <= 8 ? Boxed.Of(unchecked((int)(uint)value)) : Boxed.Of(unchecked((long)value));
    }

    private static object? ReadFloat(string text, bool floatAsDecimal)
    {
        var suffix = char.ToLowerInvariant(text[^1]);
        var number = suffix is 'f' or 'd' or 'm' ? text[..^1] : text;
        switch (suffix)
        {
            case 'f':
                return float.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
            case 'm':
                return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) ? exact : null;
            case not 'd' when floatAsDecimal:
                return decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out exact) ? exact : null;
            default:
                return double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
        }
    }
}
