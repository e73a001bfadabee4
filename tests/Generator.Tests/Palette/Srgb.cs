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

    /// <summary>Lightness, chroma and hue in degrees of OKLCH (CSS Color 4, section 9).</summary>
    public (double Lightness, double Chroma, double Hue) Oklch()
    {
        var l = Math.Cbrt((0.4122214708 * Red) + (0.5363325363 * Green) + (0.0514459929 * Blue));
        var m = Math.Cbrt((0.2119034982 * Red) + (0.6806995451 * Green) + (0.1073969566 * Blue));
        var s = Math.Cbrt((0.0883024619 * Red) + (0.2817188376 * Green) + (0.6299787005 * Blue));
        var a = (1.9779984951 * l) - (2.428592205 * m) + (0.4505937099 * s);
        var b = (0.0259040371 * l) + (0.7827717662 * m) - (0.808675766 * s);
        var hue = Math.Atan2(b, a) * 180 / Math.PI;
        return ((0.2104542553 * l) + (0.793617785 * m) - (0.0040720468 * s), Math.Sqrt((a * a) + (b * b)), hue < 0 ? hue + 360 : hue);
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
