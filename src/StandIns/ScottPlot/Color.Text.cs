using System.Globalization;

namespace ScottPlot;

/// <content>Colours from numbers and hexadecimal text, and back.</content>
public readonly partial struct Color
{
    public static Color Gray(byte value) => new(value, value, value);

    public static Color FromARGB(int argb) => FromARGB(unchecked((uint)argb));

    public static Color FromARGB(uint argb) =>
        new((byte)(argb >> 16), (byte)(argb >> 8), (byte)argb, (byte)(argb >> 24));

    /// <summary>Reads <c>RGB</c>, <c>RRGGBB</c> or <c>RRGGBBAA</c>, with or without a number sign.</summary>
    public static Color FromHex(string hex)
    {
        ReadOnlySpan<char> digits = hex.AsSpan().TrimStart('#');
        if (digits.Length is not (3 or 6 or 8)
            || !uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value))
        {
            throw new FormatException($"not a hexadecimal colour: '{hex}'");
        }

        return digits.Length switch
        {
            3 => new(Doubled(value >> 8), Doubled(value >> 4), Doubled(value)),
            6 => FromARGB(0xff000000 | value),
            _ => FromARGB((value >> 8) | (value << 24)),
        };
    }

    public static Color FromHtml(string html) => FromHex(html);

    public static Color[] FromHex(IEnumerable<string> hex) => hex.Select(FromHex).ToArray();

    public string ToHex() => Alpha == 255 ? $"#{Red:X2}{Green:X2}{Blue:X2}" : $"#{Red:X2}{Green:X2}{Blue:X2}{Alpha:X2}";

    public string ToStringRGB() => $"#{Red:X2}{Green:X2}{Blue:X2}";

    public string ToStringRGBA() => $"#{Red:X2}{Green:X2}{Blue:X2}{Alpha:X2}";

    private static byte Doubled(uint digit) => (byte)((digit & 0xf) * 17);
}
