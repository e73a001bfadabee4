using System.Text;

namespace ScottPlot.Rendering;

/// <summary>Writes numbers as SVG wants them: a point, at most two decimals, no trailing zeros, no exponent.</summary>
internal static class SvgNumber
{
    /// <summary>Beyond any figure; keeps far-off points from filling the text with digits.</summary>
    private const double Farthest = 1e6;

    /// <summary>The value in hundredths, rounded as it is written.</summary>
    internal static long Hundredths(double value) =>
        double.IsNaN(value) ? 0 : (long)Math.Round(Math.Clamp(value, -Farthest, Farthest) * 100, MidpointRounding.AwayFromZero);

    internal static StringBuilder Number(this StringBuilder svg, double value)
    {
        long hundredths = Hundredths(value);
        if (hundredths < 0)
        {
            svg.Append('-');
            hundredths = -hundredths;
        }

        long whole = hundredths / 100;
        int rest = (int)(hundredths % 100);
        if (whole > 0 || rest == 0)
        {
            AppendWhole(svg, whole);
        }

        if (rest > 0)
        {
            svg.Append('.').Append((char)('0' + (rest / 10)));
            if (rest % 10 > 0)
            {
                svg.Append((char)('0' + (rest % 10)));
            }
        }

        return svg;
    }

    internal static StringBuilder Attribute(this StringBuilder svg, string name, double value) =>
        svg.Append(' ').Append(name).Append("=\"").Number(value).Append('"');

    // StringBuilder.Append(long) asks the current culture for its signs.
    private static void AppendWhole(StringBuilder svg, long whole)
    {
        Span<char> digits = stackalloc char[20];
        int start = digits.Length;
        do
        {
            digits[--start] = (char)('0' + (whole % 10));
            whole /= 10;
        }
        while (whole > 0);

        svg.Append(digits[start..]);
    }
}
