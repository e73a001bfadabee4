namespace ScottPlot.TickGenerators;

/// <summary>Ticks at every multiple of an interval.</summary>
public class NumericFixedInterval : ITickGenerator
{
    public NumericFixedInterval(double interval = 1)
    {
        Interval = interval;
    }

    public double Interval { get; set; }

    public Func<double, string> LabelFormatter { get; set; } = TickLabels.Standard;

    public Tick[] Ticks { get; set; } = [];

    public int MaxTickCount { get; set; } = 10_000;

    public void Regenerate(CoordinateRange range, Edge edge, PixelLength size, Paint paint, LabelStyle labelStyle)
    {
        double[] positions = TickSteps.Multiples(range, Interval, MaxTickCount);
        Ticks = Array.ConvertAll(positions, position => Tick.Major(position, LabelFormatter(position)));
    }
}
