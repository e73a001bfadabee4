namespace Generator.Progress;

/// <summary>How far two printed figures may be apart by rounding alone.</summary>
internal static class Tolerance
{
    /// <summary>Half of the last digit printed: 0.05 for 7.1, 0.5 for 7.</summary>
    public static decimal OfPrinted(decimal value) => new decimal(1, 0, 0, isNegative: false, value.Scale) / 2;

    public static bool Holds(decimal stated, decimal computed, decimal tolerance) => Math.Abs(stated - computed) <= tolerance;
}
