namespace ScottPlot;

/// <summary>Which point of a rectangle is meant: the point of a label that sits on its anchor, or the corner of an area that holds it.</summary>
public enum Alignment
{
    UpperLeft,
    UpperCenter,
    UpperRight,
    MiddleLeft,
    MiddleCenter,
    MiddleRight,
    LowerLeft,
    LowerCenter,
    LowerRight,
}
