namespace ScottPlot.TickGenerators;

/// <summary>Ticks at round numbers, as many as fit beside each other.</summary>
public class NumericAutomatic : ITickGenerator
{
    public int? TargetTickCount;

    public Tick[] Ticks { get; set; } = [];

    public int MaxTickCount { get; set; } = 10_000;

    public bool IntegerTicksOnly { get; set; }

    public Func<double, string> LabelFormatter { get; set; } = TickLabels.Standard;

    public IMinorTickGenerator MinorTickGenerator { get; set; } = new EvenlySpacedMinorTickGenerator(5);

    /// <summary>Least distance between labelled ticks in pixels.</summary>
    public float MinimumTickSpacing { get; set; }

    /// <summary>Factor on the number of ticks; 1 leaves as much room again between labels as they take.</summary>
    public double TickDensity { get; set; } = 1;

    public void Regenerate(CoordinateRange range, Edge edge, PixelLength size, Paint paint, LabelStyle labelStyle)
    {
        if (!range.IsReal || range.Length == 0)
        {
            Ticks = [];
            return;
        }

        double[] majors = Majors(range, edge, size.Length, labelStyle);
        var ticks = new List<Tick>(majors.Length * 6);
        foreach (double position in majors)
        {
            ticks.Add(Tick.Major(position, LabelFormatter(position)));
        }

        foreach (double position in MinorTickGenerator.GetMinorTicks(majors, range))
        {
            ticks.Add(Tick.Minor(position));
        }

        Ticks = ticks.ToArray();
    }

    /// <summary>Places for a first guess at the labels' size, then places with room for the labels that came out.</summary>
    private double[] Majors(CoordinateRange range, Edge edge, float length, LabelStyle labelStyle)
    {
        double[] majors = Multiples(range, Count(length, edge.IsHorizontal() ? 3 * labelStyle.FontSize : labelStyle.FontSize));
        if (TargetTickCount is not null)
        {
            return majors;
        }

        float largest = 0;
        foreach (double position in majors)
        {
            PixelSize label = labelStyle.MeasureRotated(LabelFormatter(position));
            largest = MathF.Max(largest, edge.IsHorizontal() ? label.Width : label.Height);
        }

        return Multiples(range, Count(length, largest));
    }

    private int Count(float length, float labelSize)
    {
        if (TargetTickCount is { } wanted)
        {
            return Math.Clamp(wanted, 1, MaxTickCount);
        }

        double spacing = Math.Max(MinimumTickSpacing, Math.Max(8, labelSize) * 2.2 / Math.Max(0.01, TickDensity));
        return (int)Math.Clamp(length / spacing, 1, MaxTickCount);
    }

    private double[] Multiples(CoordinateRange range, int count)
    {
        double step = TickSteps.Nice(range.Length / count);
        return TickSteps.Multiples(range, IntegerTicksOnly ? Math.Max(1, Math.Ceiling(step)) : step, MaxTickCount);
    }
}
