namespace ScottPlot;

/// <summary>A straight line between two places on the figure.</summary>
public readonly struct PixelLine
{
    public PixelLine(float x1, float y1, float x2, float y2)
    {
        X1 = x1;
        Y1 = y1;
        X2 = x2;
        Y2 = y2;
    }

    public PixelLine(Pixel px1, Pixel px2)
        : this(px1.X, px1.Y, px2.X, px2.Y)
    {
    }

    public float X1 { get; }

    public float Y1 { get; }

    public float X2 { get; }

    public float Y2 { get; }

    public Pixel Pixel1 => new(X1, Y1);

    public Pixel Pixel2 => new(X2, Y2);
}
