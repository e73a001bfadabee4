namespace ScottPlot.TickGenerators;

/// <summary>Divides the space between labelled ticks evenly, also beyond the first and the last.</summary>
public class EvenlySpacedMinorTickGenerator : IMinorTickGenerator
{
    public EvenlySpacedMinorTickGenerator(double minorTicksPerMajorTick)
    {
        MinorTicksPerMajorTick = minorTicksPerMajorTick;
    }

    public double MinorTicksPerMajorTick { get; set; }

    public IEnumerable<double> GetMinorTicks(double[] majorPositions, CoordinateRange visibleRange)
    {
        var minors = new List<double>();
        int parts = (int)MinorTicksPerMajorTick;
        if (majorPositions.Length < 2 || parts < 2)
        {
            return minors;
        }

        double major = majorPositions[1] - majorPositions[0];
        double before = majorPositions[0] - major;
        for (int i = 0; i <= majorPositions.Length; i++)
        {
            for (int part = 1; part < parts; part++)
            {
                double position = before + (major * i) + (major * part / parts);
                if (visibleRange.Contains(position))
                {
                    minors.Add(position);
                }
            }
        }

        return minors;
    }
}
