namespace ScottPlot;

/// <content>Limits made from other limits.</content>
public readonly partial struct AxisLimits
{
    public static AxisLimits FromPoint(double x, double y) => new(x, x, y, y);

    public static AxisLimits FromPoint(Coordinates c) => new(c);

    public static AxisLimits VerticalOnly(double yMin, double yMax) => new(double.NaN, double.NaN, yMin, yMax);

    public static AxisLimits HorizontalOnly(double xMin, double xMax) => new(xMin, xMax, double.NaN, double.NaN);

    public AxisLimits InvertedVertically() => new(Left, Right, Top, Bottom);

    public AxisLimits InvertedHorizontally() => new(Right, Left, Bottom, Top);

    public AxisLimits ExpandedToInclude(AxisLimits otherLimits) => Expanded(otherLimits);

    public AxisLimits Expanded(double x, double y) => new(ExpandedTo(XRange, x), ExpandedTo(YRange, y));

    public AxisLimits Expanded(Coordinates coordinates) => Expanded(coordinates.X, coordinates.Y);

    public AxisLimits Expanded(CoordinateRect rect) => Expanded(rect.Left, rect.Bottom).Expanded(rect.Right, rect.Top);

    public AxisLimits Expanded(AxisLimits limits) => Expanded(limits.Rect);

    public AxisLimits WithPan(double deltaX, double deltaY) => new(Left + deltaX, Right + deltaX, Bottom + deltaY, Top + deltaY);

    public AxisLimits WithZoom(double fracX, double fracY) => WithZoom(fracX, fracY, HorizontalCenter, VerticalCenter);

    public AxisLimits WithZoom(double fracX, double fracY, double zoomToX, double zoomToY) => new(
        zoomToX - ((zoomToX - Left) / fracX),
        zoomToX + ((Right - zoomToX) / fracX),
        zoomToY - ((zoomToY - Bottom) / fracY),
        zoomToY + ((Top - zoomToY) / fracY));

    // Infinite values mean "as far as the axis goes" and never widen it.
    private static CoordinateRange ExpandedTo(CoordinateRange range, double value) =>
        double.IsFinite(value) ? range.Expanded(value) : range;
}
