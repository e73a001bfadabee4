namespace Generator.Pages.Machine.Icons;

/// <summary>
/// Draws the icon in whole numbers, so that every machine draws the same: each pixel takes sixteen samples and mixes what they hit.
/// The corners outside are transparent, or filled for systems that cut the icon themselves.
/// </summary>
internal static class IconRaster
{
    private const int Samples = 4;

    /// <summary>Rows of red, green, blue and alpha, 8 bits each.</summary>
    public static byte[] Draw(int size, bool fillsSquare)
    {
        var pixels = new byte[size * size * 4];
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                Mix(pixels.AsSpan(((y * size) + x) * 4, 4), x, y, size, fillsSquare);
            }
        }

        return pixels;
    }

    private static void Mix(Span<byte> pixel, int x, int y, int size, bool fillsSquare)
    {
        var (red, green, blue, hits) = (0, 0, 0, 0);
        for (var sample = 0; sample < Samples * Samples; sample++)
        {
            // The middle of the sample, in units of one part in 2·Samples·size of the grid.
            var u = ((2 * ((Samples * x) + (sample % Samples))) + 1) * IconDrawing.Grid;
            var v = ((2 * ((Samples * y) + (sample / Samples))) + 1) * IconDrawing.Grid;
            if (ColourAt(u, v, 2 * Samples * size, fillsSquare) is { } colour)
            {
                var (r, g, b) = IconDrawing.Palette[colour];
                (red, green, blue, hits) = (red + r, green + g, blue + b, hits + 1);
            }
        }

        if (hits > 0)
        {
            pixel[0] = (byte)(red / hits);
            pixel[1] = (byte)(green / hits);
            pixel[2] = (byte)(blue / hits);
            pixel[3] = (byte)(255 * hits / (Samples * Samples));
        }
    }

    private static int? ColourAt(int u, int v, int unit, bool fillsSquare)
    {
        for (var i = IconDrawing.Shapes.Length - 1; i >= 0; i--)
        {
            if (Contains(IconDrawing.Shapes[i], u, v, unit))
            {
                return IconDrawing.Shapes[i].Colour;
            }
        }

        return fillsSquare ? IconDrawing.Shapes[0].Colour : null;
    }

    /// <summary>Inside the rectangle, and within the radius of the nearest corner's centre where a corner is rounded.</summary>
    private static bool Contains(IconShape shape, long u, long v, long unit)
    {
        var dx = Beyond(u, (shape.X + shape.Radius) * unit, (shape.X + shape.Width - shape.Radius) * unit);
        var dy = Beyond(v, (shape.Y + shape.Radius) * unit, (shape.Y + shape.Height - shape.Radius) * unit);
        var radius = shape.Radius * unit;
        return (dx * dx) + (dy * dy) <= radius * radius;
    }

    private static long Beyond(long value, long from, long to) => value < from ? from - value : Math.Max(0, value - to);
}
