namespace ScottPlot;

/// <summary>A part of a rectangle: its sides as fractions from the left and from the top, 0 to 1.</summary>
public readonly struct FractionRect
{
    private readonly double _left;
    private readonly double _top;
    private readonly double _width;
    private readonly double _height;

    internal FractionRect(double left, double top, double width, double height)
    {
        _left = left;
        _top = top;
        _width = width;
        _height = height;
    }

    public static FractionRect Full => new(0, 0, 1, 1);

    internal double Left => _left;

    internal double Right => _left + _width;

    internal double Top => _top;

    internal double Bottom => _top + _height;
}
