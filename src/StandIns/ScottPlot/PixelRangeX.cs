namespace ScottPlot;

/// <summary>A horizontal stretch of the figure in pixels.</summary>
public readonly struct PixelRangeX
{
    public PixelRangeX(float left, float right)
    {
        Left = left;
        Right = right;
    }

    public float Left { get; }

    public float Right { get; }
}
