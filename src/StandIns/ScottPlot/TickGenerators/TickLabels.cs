using System.Globalization;

namespace ScottPlot.TickGenerators;

/// <summary>Tick labels where the caller gives no formatter: thousands separated, powers of ten only at the extremes.</summary>
internal static class TickLabels
{
    internal static string Standard(double value)
    {
        double magnitude = Math.Abs(value);
        if (magnitude is 0)
        {
            return "0";
        }

        return magnitude is >= 1e10 or < 1e-5
            ? value.ToString("0.####E+0", CultureInfo.InvariantCulture)
            : value.ToString("#,##0.##########", CultureInfo.InvariantCulture);
    }
}
