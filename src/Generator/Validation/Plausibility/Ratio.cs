namespace Generator.Validation.Plausibility;

/// <summary>How many times one number is another of the same sign, whichever is larger. Null where that cannot be said.</summary>
internal static class Ratio
{
    /// <summary>How near to a power of ten a ratio has to be to look like a slip of the decimal point, as a factor.</summary>
    private const decimal Nearness = 1.25m;

    /// <summary>Beyond this no two statistics are compared, so that nothing reckoned from a ratio leaves the range of decimals.</summary>
    private const decimal Largest = 1e12m;

    /// <summary>At least 1.</summary>
    public static decimal? Of(decimal first, decimal second)
    {
        var (small, large) = (Math.Min(Math.Abs(first), Math.Abs(second)), Math.Max(Math.Abs(first), Math.Abs(second)));
        return small == 0 || first > 0 != second > 0 || large / Largest > small ? null : large / small;
    }

    /// <summary>The power of ten, from 10 up, that lies between two numbers within a quarter; null where none does.</summary>
    public static decimal? PowerOfTen(decimal first, decimal second)
    {
        if (Of(first, second) is not { } ratio)
        {
            return null;
        }

        for (var power = 10m; power / Nearness <= ratio; power *= 10)
        {
            if (ratio <= power * Nearness)
            {
                return power;
            }
        }

        return null;
    }
}
