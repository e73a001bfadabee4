namespace ScottPlot;

/// <summary>Dashes and gaps of a line in pixels; none means a solid line.</summary>
public readonly struct LinePattern
{
    private readonly float[]? _intervals;
    private readonly string? _name;

    public LinePattern(float[] intervals, float phase, string name)
    {
        _intervals = intervals;
        Phase = phase;
        _name = name;
    }

    public static LinePattern Solid { get; } = new([], 0, nameof(Solid));

    public static LinePattern Dashed { get; } = new([10, 10], 0, nameof(Dashed));

    public static LinePattern DenselyDashed { get; } = new([6, 6], 0, nameof(DenselyDashed));

    public static LinePattern Dotted { get; } = new([3, 5], 0, nameof(Dotted));

    public float[] Intervals => _intervals ?? [];

    public float Phase { get; }

    public string Name => _name ?? nameof(Solid);

    public static LinePattern[] GetAllPatterns() => [Solid, Dashed, DenselyDashed, Dotted];
}
