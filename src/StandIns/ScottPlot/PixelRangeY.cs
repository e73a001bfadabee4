namespace ScottPlot;

/// <summary>A vertical stretch of the figure in pixels.</summary>
public readonly struct PixelRangeY
{
    public PixelRangeY(float bottom, float top)
    {
        Bottom = bottom;
        Top = top;
    }

    public float Bottom { get; }

    public float Top { get; }
}
