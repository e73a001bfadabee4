namespace ScottPlot;

/// <summary>A distance on the figure in pixels; positive is right and down.</summary>
public readonly struct PixelOffset
{
    public PixelOffset(float x, float y)
    {
        X = x;
        Y = y;
    }

    public float X { get; }

    public float Y { get; }

    public static PixelOffset Zero => new(0, 0);
}
