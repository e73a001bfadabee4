namespace ScottPlot.TickGenerators;

/// <summary>No ticks.</summary>
public class EmptyTickGenerator : ITickGenerator
{
    public Tick[] Ticks { get; set; } = [];

    public int MaxTickCount { get; set; } = 50;

    public void Regenerate(CoordinateRange range, Edge edge, PixelLength size, Paint paint, LabelStyle labelStyle)
    {
        // There is nothing that could change.
    }
}
