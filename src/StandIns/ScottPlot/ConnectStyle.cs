namespace ScottPlot;

/// <summary>How the line of a scatter plot goes from one point to the next.</summary>
public enum ConnectStyle
{
    Straight,
    StepHorizontal,
    StepVertical,
}
