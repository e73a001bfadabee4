namespace ScottPlot;

/// <summary>The visible stretch of an axis; it may be set, moved and turned round.</summary>
public class CoordinateRangeMutable
{
    public CoordinateRangeMutable(double min, double max)
    {
        Min = min;
        Max = max;
    }

    public double Min { get; set; }

    public double Max { get; set; }

    public double Span => Max - Min;

    public double Center => (Min + Max) / 2;

    public bool HasBeenSet => double.IsFinite(Min) && double.IsFinite(Max) && Min != Max;

    public bool IsInverted => Min > Max;

    internal CoordinateRange Current => new(Min, Max);

    public void Set(double min, double max)
    {
        Min = min;
        Max = max;
    }

    public bool Contains(double position) => Current.Contains(position);

    /// <summary>Sets the range and keeps the direction in which it ran.</summary>
    internal void SetKeepingDirection(CoordinateRange range)
    {
        if (IsInverted && HasBeenSet)
        {
            Set(range.Max, range.Min);
        }
        else
        {
            Set(range.Min, range.Max);
        }
    }
}
