using System.Globalization;

namespace ScottPlot;

/// <summary>A stretch of one axis; it may run backwards.</summary>
public readonly struct CoordinateRange
{
    public readonly double Value1;
    public readonly double Value2;
    public readonly double Min;
    public readonly double Max;
    public readonly bool IsInverted;

    public CoordinateRange(double value1, double value2)
    {
        Value1 = value1;
        Value2 = value2;
        Min = Math.Min(value1, value2);
        Max = Math.Max(value1, value2);
        IsInverted = value1 > value2;
    }

    public static CoordinateRange NotSet => new(double.PositiveInfinity, double.NegativeInfinity);

    public static CoordinateRange NoLimits => new(double.NaN, double.NaN);

    public double Span => Value2 - Value1;

    public double Center => (Value1 + Value2) / 2;

    public double Length => Max - Min;

    internal bool IsReal => double.IsFinite(Value1) && double.IsFinite(Value2);

    public static bool operator ==(CoordinateRange a, CoordinateRange b) => a.Equals(b);

    public static bool operator !=(CoordinateRange a, CoordinateRange b) => !a.Equals(b);

    public static CoordinateRange Extrema(IEnumerable<double> values)
    {
        double min = double.PositiveInfinity;
        double max = double.NegativeInfinity;
        foreach (double value in values)
        {
            min = Math.Min(min, value);
            max = Math.Max(max, value);
        }

        return new CoordinateRange(min, max);
    }

    public CoordinateRange Rectified() => new(Min, Max);

    public bool Contains(double value) => Min <= value && value <= Max;

    public bool Overlaps(CoordinateRange other) => Min <= other.Max && other.Min <= Max;

    public CoordinateRange Expanded(double value) =>
        double.IsNaN(value) ? this : IsReal ? new(Math.Min(Min, value), Math.Max(Max, value)) : new(value, value);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"CoordinateRange [{Value1}, {Value2}]");

    public bool Equals(CoordinateRange other) => Value1.Equals(other.Value1) && Value2.Equals(other.Value2);

    public override bool Equals(object? obj) => obj is CoordinateRange other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Value1, Value2);
}
