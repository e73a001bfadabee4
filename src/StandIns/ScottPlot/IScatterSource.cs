namespace ScottPlot;

/// <summary>Where a scatter plot finds its points.</summary>
public interface IScatterSource
{
    IReadOnlyList<Coordinates> GetScatterPoints();

    AxisLimits GetLimits();
}
