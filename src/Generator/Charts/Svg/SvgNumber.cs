using System.Globalization;

namespace Generator.Charts.Svg;

/// <summary>Numbers in a drawing, no longer than the eye needs them.</summary>
internal static class SvgNumber
{
    /// <summary>To a hundredth of a pixel: edges of shapes, which meet one another.</summary>
    public static string Exact(double value) => (Math.Round(value, 2) + 0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>To a tenth of a pixel: places of texts and of invisible circles.</summary>
    public static string Near(double value) => (Math.Round(value, 1) + 0).ToString("0.#", CultureInfo.InvariantCulture);

    public static double Parse(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
