namespace ScottPlot;

/// <summary>An alignment as fractions of a rectangle: 0 is left or top, 1 right or bottom.</summary>
internal static class AlignmentFractions
{
    internal static float X(this Alignment alignment) => ((int)alignment % 3) / 2f;

    internal static float Y(this Alignment alignment) => ((int)alignment / 3) / 2f;

    internal static Pixel PointOf(this Alignment alignment, PixelRect rect) =>
        new(rect.Left + (rect.Width * alignment.X()), rect.Top + (rect.Height * alignment.Y()));
}
