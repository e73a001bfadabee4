namespace ScottPlot.DataSources;

/// <summary>Points from two arrays that their owner may still change.</summary>
internal sealed class ColumnSource : IScatterSource
{
    private readonly double[] _xs;
    private readonly double[] _ys;

    internal ColumnSource(double[] xs, double[] ys)
    {
        if (xs.Length != ys.Length)
        {
            throw new ArgumentException($"{nameof(xs)} and {nameof(ys)} must have equal length", nameof(ys));
        }

        _xs = xs;
        _ys = ys;
    }

    public IReadOnlyList<Coordinates> GetScatterPoints() => Coordinates.Zip(_xs, _ys);

    public AxisLimits GetLimits() => new(GetScatterPoints());
}
