using System.Globalization;

namespace Generator.Tests.Palette;

/// <summary>A colour in linear light, each channel from 0 to 1, read from an sRGB hex notation (IEC 61966-2-1).</summary>
internal readonly record struct Srgb(double Red, double Green, double Blue)
{
    /// <summary>The contrast that WCAG 2.2 defines: from 1, none, to 21, black on white.</summary>
    public static double Contrast(Srgb first, Srgb second)
    {
        var (a, b) = (first.Luminance, second.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>
    /// The distance of two colours in CIELAB under D65 (CIE 1976): about 2 can just be told apart, 100 is black to white.
    /// </summary>
    public static double Distance(Srgb first, Srgb second)
    {
        var (a, b) = (first.Lab(), second.Lab());
        return Math.Sqrt(Math.Pow(a.L - b.L, 2) + Math.Pow(a.A - b.A, 2) + Math.Pow(a.B - b.B, 2));
    }

    /// <summary>Reads "#1b2a2f" or "#fff".</summary>
    public static Srgb Parse(string hex)
    {
        var digits = hex.Length == 4 ? string.Concat(hex[1..].Select(digit => new string(digit, 2))) : hex[1..];
        return new(Channel(digits, 0), Channel(digits, 2), Channel(digits, 4));
    }

    private double Luminance => (0.2126 * Red) + (0.7152 * Green) + (0.0722 * Blue);

    private static double Channel(string digits, int at)
    {
        var value = int.Parse(digits.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }

    private (double L, double A, double B) Lab()
    {
        var x = Root(((0.4124564 * Red) + (0.3575761 * Green) + (0.1804375 * Blue)) / 0.95047);
        var y = Root((0.2126729 * Red) + (0.7151522 * Green) + (0.0721750 * Blue));
        var z = Root(((0.0193339 * Red) + (0.1191920 * Green) + (0.9503041 * Blue)) / 1.08883);
        return ((116 * y) - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double Root(double value) => value > 216.0 / 24389 ? Math.Cbrt(value) : ((24389.0 / 27 * value) + 16) / 116;
}
