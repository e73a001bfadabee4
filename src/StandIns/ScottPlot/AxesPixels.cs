namespace ScottPlot;

/// <summary>Conversions that several plottables need.</summary>
internal static class AxesPixels
{
    internal static PixelRect GetPixelRect(this IAxes axes, CoordinateRect rect) =>
        new(axes.GetPixel(rect.BottomLeft), axes.GetPixel(rect.TopRight));
}
