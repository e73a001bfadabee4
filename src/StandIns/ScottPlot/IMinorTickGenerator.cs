namespace ScottPlot;

/// <summary>Chooses the ticks between labelled ones.</summary>
public interface IMinorTickGenerator
{
    IEnumerable<double> GetMinorTicks(double[] majorPositions, CoordinateRange visibleRange);
}
