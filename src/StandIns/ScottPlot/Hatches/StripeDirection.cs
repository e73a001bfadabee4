namespace ScottPlot.Hatches;

/// <summary>Direction of the stripes of <see cref="Striped"/>.</summary>
public enum StripeDirection
{
    DiagonalUp,
    DiagonalDown,
    Horizontal,
    Vertical,
}
