namespace ScottPlot;

/// <summary>Questions about an edge that axes and layout share.</summary>
internal static class EdgeKinds
{
    internal static bool IsHorizontal(this Edge edge) => edge is Edge.Bottom or Edge.Top;

    /// <summary>The direction away from the data area, in pixels (y grows downwards).</summary>
    internal static PixelOffset Outward(this Edge edge) => edge switch
    {
        Edge.Left => new(-1, 0),
        Edge.Right => new(1, 0),
        Edge.Bottom => new(0, 1),
        _ => new(0, -1),
    };
}
