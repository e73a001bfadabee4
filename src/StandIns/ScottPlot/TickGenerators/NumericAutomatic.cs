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
        if (!double.IsFinite(range.Length) || range.Length == 0)
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

    /// <summary>Starts with many places and takes fewer until the labels fit: a coarser step may have longer or shorter labels.</summary>
    private double[] Majors(CoordinateRange range, Edge edge, float length, LabelStyle labelStyle)
    {
        int count = Count(length, labelStyle.FontSize);
        double[] majors = Multiples(range, count);
        while (TargetTickCount is null && count > 1)
        {
            int fitting = Count(length, LargestLabel(majors, edge, labelStyle));
            if (fitting >= Math.Min(count, majors.Length))
            {
                break;
            }

            count = Math.Min(count - 1, Math.Max(fitting, majors.Length / 2));
            majors = Multiples(range, count);
        }

        return majors;
    }

    private float LargestLabel(double[] positions, Edge edge, LabelStyle labelStyle)
    {
        float largest = 0;
        foreach (double position in positions)
        {
            PixelSize label = labelStyle.MeasureRotated(LabelFormatter(position));
            largest = MathF.Max(largest, edge.IsHorizontal() ? label.Width : label.Height);
        }

        return largest;
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
