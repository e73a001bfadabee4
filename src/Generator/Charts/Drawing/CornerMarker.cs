using ScottPlot;
using SkiaSharp;

namespace Generator.Charts.Drawing;

/// <summary>
/// The marks with corners. The library's own markers of these shapes leave their path to the garbage collector, which may free it while
/// native code still draws it and so end the process; here the path lives until it is drawn.
/// </summary>
internal sealed class CornerMarker : IMarker
{
    private const float RootOfThree = 1.732f;
    private const float HalfRootOfThree = 0.866f;

    public static readonly CornerMarker Diamond = new((center, radius) =>
    [
        [
            new(center.X + radius, center.Y),
            new(center.X, center.Y + radius),
            new(center.X - radius, center.Y),
            new(center.X, center.Y - radius),
        ],
    ]);

    public static readonly CornerMarker TriangleUp = new((center, radius) => [Triangle(center, radius, -1)]);

    public static readonly CornerMarker TriangleDown = new((center, radius) => [Triangle(center, radius, 1)]);

    /// <summary>Two lines that cross, which have the style of a line and no area.</summary>
    public static readonly CornerMarker Cross = new(
        (center, radius) =>
        [
            [new(center.X + radius, center.Y), new(center.X - radius, center.Y)],
            [new(center.X, center.Y + radius), new(center.X, center.Y - radius)],
        ],
        isOpen: true);

    private readonly Func<Pixel, float, SKPoint[][]> corners;
    private readonly bool isOpen;

    private CornerMarker(Func<Pixel, float, SKPoint[][]> corners, bool isOpen = false) => (this.corners, this.isOpen) = (corners, isOpen);

    public void Render(SKCanvas canvas, Paint paint, Pixel center, float size, MarkerStyle markerStyle)
    {
        using var path = new SKPath();
        foreach (var points in corners(center, size / 2))
        {
            path.AddPoly(points, close: !isOpen);
        }

        if (isOpen)
        {
            ScottPlot.Drawing.DrawPath(canvas, paint, path, markerStyle.LineStyle);
            return;
        }

        ScottPlot.Drawing.FillPath(canvas, paint, path, markerStyle.FillStyle, new PixelRect(center, size / 2));
        ScottPlot.Drawing.DrawPath(canvas, paint, path, markerStyle.OutlineStyle);
    }

    /// <summary>With equal sides, each as long as the mark is wide; its tip points up (-1) or down (1).</summary>
    private static SKPoint[] Triangle(Pixel center, float halfSide, int tip)
    {
        var radius = 2 * halfSide / RootOfThree;
        var (x, y) = (radius * HalfRootOfThree, radius / 2);
        return [new(center.X, center.Y + (tip * radius)), new(center.X + x, center.Y - (tip * y)), new(center.X - x, center.Y - (tip * y))];
    }
}
