using System.Globalization;

namespace ScottPlot;

/// <summary>A stretch of values, lowest first.</summary>
public readonly struct Range
{
    public Range(double min, double max)
    {
        Min = min;
        Max = max;
    }

    public double Min { get; }

    public double Max { get; }

    public static Range GetRange(double[,] input) => GetRange(input.Cast<double>());

    public static Range GetRange(IEnumerable<double> input)
    {
        CoordinateRange extrema = CoordinateRange.Extrema(input);
        return new Range(extrema.Value1, extrema.Value2);
    }

    public double Normalize(double value, bool clamp = false)
    {
        double fraction = (value - Min) / (Max - Min);
        return clamp ? Math.Clamp(fraction, 0, 1) : fraction;
    }

    public double Clamp(double value) => Math.Clamp(value, Min, Max);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Range [{Min}, {Max}]");
}
