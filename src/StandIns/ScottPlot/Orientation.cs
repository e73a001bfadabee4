namespace ScottPlot;

/// <summary>Direction of bars or of a row of legend items.</summary>
public enum Orientation
{
    Horizontal,
    Vertical,
}
