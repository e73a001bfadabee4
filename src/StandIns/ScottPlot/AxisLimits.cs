using System.Globalization;

namespace ScottPlot;

/// <summary>What an X and a Y axis show together; sides that are not finite set no limit.</summary>
public readonly partial struct AxisLimits : IEquatable<AxisLimits>
{
    public AxisLimits(double left, double right, double bottom, double top)
    {
        Left = left;
        Right = right;
        Bottom = bottom;
        Top = top;
    }

    public AxisLimits(Coordinates coordinates)
        : this(coordinates.X, coordinates.X, coordinates.Y, coordinates.Y)
    {
    }

    public AxisLimits(CoordinateRect rect)
        : this(rect.Left, rect.Right, rect.Bottom, rect.Top)
    {
    }

    public AxisLimits(CoordinateRange xRange, CoordinateRange yRange)
        : this(xRange.Value1, xRange.Value2, yRange.Value1, yRange.Value2)
    {
    }

    public AxisLimits(IEnumerable<IPlottable> plottables)
    {
        AxisLimits limits = NoLimits;
        foreach (IPlottable plottable in plottables)
        {
            limits = limits.Expanded(plottable.GetAxisLimits());
        }

        this = limits;
    }

    public AxisLimits(IEnumerable<Coordinates> coordinates)
    {
        AxisLimits limits = NoLimits;
        foreach (Coordinates point in coordinates)
        {
            limits = limits.Expanded(point);
        }

        this = limits;
    }

    /// <summary>The view of a plot that holds no data.</summary>
    public static AxisLimits Default => new(-10, 10, -10, 10);

    public static AxisLimits NoLimits => new(double.NaN, double.NaN, double.NaN, double.NaN);

    public static AxisLimits Unset =>
        new(double.PositiveInfinity, double.NegativeInfinity, double.PositiveInfinity, double.NegativeInfinity);

    public double Left { get; }

    public double Right { get; }

    public double Bottom { get; }

    public double Top { get; }

    public double HorizontalSpan => Right - Left;

    public double VerticalSpan => Top - Bottom;

    public double HorizontalCenter => (Left + Right) / 2;

    public double VerticalCenter => (Bottom + Top) / 2;

    public Coordinates Center => new(HorizontalCenter, VerticalCenter);

    public CoordinateRange XRange => new(Left, Right);

    public CoordinateRange YRange => new(Bottom, Top);

    public CoordinateRange HorizontalRange => XRange;

    public CoordinateRange VerticalRange => YRange;

    public CoordinateRect Rect => new(Left, Right, Bottom, Top);

    public bool IsRealX => XRange.IsReal;

    public bool IsRealY => YRange.IsReal;

    public bool IsReal => IsRealX && IsRealY;

    public bool HasArea => Rect.HasArea;

    public static bool operator ==(AxisLimits a, AxisLimits b) => a.Equals(b);

    public static bool operator !=(AxisLimits a, AxisLimits b) => !a.Equals(b);

    public bool Contains(double x, double y) => Rect.Contains(x, y);

    public bool Contains(Coordinates pt) => Contains(pt.X, pt.Y);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"AxisLimits: X=[{Left}, {Right}], Y=[{Bottom}, {Top}]");

    public string ToString(int digits) => new AxisLimits(
        Math.Round(Left, digits), Math.Round(Right, digits), Math.Round(Bottom, digits), Math.Round(Top, digits)).ToString();

    public bool Equals(AxisLimits other) => Rect.Equals(other.Rect);

    public override bool Equals(object? obj) => obj is AxisLimits other && Equals(other);

    public override int GetHashCode() => Rect.GetHashCode();
}
