namespace Generator.Assessment.Figures;

/// <summary>
/// Guards a computation on published figures. Numbers beyond any real statistic overflow a decimal or vanish in it; such a slip in a
/// dataset must end in a status with its reason, not in a crash.
/// </summary>
internal static class Calculable
{
    /// <summary>The result, or null where the numbers leave the range of decimals.</summary>
    public static T? OrNull<T>(Func<T?> compute)
        where T : class
    {
        try
        {
            return compute();
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    /// <summary>Whether a comparison holds; numbers that leave the range of decimals cannot be compared.</summary>
    public static bool Holds(Func<bool> compare)
    {
        try
        {
            return compare();
        }
        catch (ArithmeticException)
        {
            return false;
        }
    }
}
