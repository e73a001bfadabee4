namespace ScottPlot.TickGenerators;

/// <summary>Round steps and their multiples.</summary>
internal static class TickSteps
{
    /// <summary>The least of 1, 2, 5 times a power of ten that is not below the given step.</summary>
    internal static double Nice(double atLeast)
    {
        if (!double.IsFinite(atLeast) || atLeast <= 0)
        {
            return 1;
        }

        int exponent = (int)Math.Floor(Math.Log10(atLeast));
        foreach (int digit in (ReadOnlySpan<int>)[1, 2, 5, 10])
        {
            double step = Scaled(digit, exponent);
            if (step >= atLeast * (1 - 1e-9))
            {
                return step;
            }
        }

        return Scaled(20, exponent);
    }

    /// <summary>Every multiple of the step in the range, lowest first; each is computed on its own, so that errors do not add up.</summary>
    internal static double[] Multiples(CoordinateRange range, double step, int maximum)
    {
        if (!range.IsReal || !double.IsFinite(step) || step <= 0)
        {
            return [];
        }

        double first = Math.Ceiling((range.Min / step) - 1e-9);
        double last = Math.Floor((range.Max / step) + 1e-9);
        int count = (int)Math.Clamp(last - first + 1, 0, maximum);
        var positions = new double[count];
        for (int i = 0; i < count; i++)
        {
            positions[i] = Multiple(first + i, step);
        }

        return positions;
    }

    // Dividing by the inverse of a step below one gives 0.3 where multiplying gives 0.30000000000000004.
    private static double Multiple(double times, double step)
    {
        double inverse = Math.Round(1 / step);
        bool divides = step < 1 && inverse < 1e15 && Math.Abs((inverse * step) - 1) < 1e-9;
        double position = divides ? times / inverse : times * step;
        return position == 0 ? 0 : position;
    }

    private static double Scaled(int digit, int exponent) =>
        exponent >= 0 ? digit * Math.Pow(10, exponent) : digit / Math.Pow(10, -exponent);
}
