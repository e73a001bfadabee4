namespace ScottPlot;

/// <summary>A side of the data area.</summary>
public enum Edge
{
    Left,
    Right,
    Bottom,
    Top,
}
