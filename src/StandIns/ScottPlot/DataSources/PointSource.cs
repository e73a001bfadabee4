namespace ScottPlot.DataSources;

/// <summary>Points from a list that its owner may still change.</summary>
internal sealed class PointSource(IReadOnlyList<Coordinates> points) : IScatterSource
{
    public IReadOnlyList<Coordinates> GetScatterPoints() => points;

    public AxisLimits GetLimits() => new(points);
}
