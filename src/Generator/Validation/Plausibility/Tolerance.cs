namespace Generator.Validation.Plausibility;

/// <summary>
/// How far two figures may be apart that ought to agree. Statistics do not add up to the last digit: parts are rounded, and surveyed by
/// other
/// offices than the whole. A hundredth, and half a percentage point between rates, is more than that explains.
/// </summary>
internal static class Tolerance
{
    private const decimal Share = 0.01m;

    /// <summary>In percentage points.</summary>
    public const decimal OfRates = 0.5m;

    public static bool IsOff(decimal computed, decimal stated) =>
        Math.Abs(computed - stated) > (Share * Math.Max(Math.Abs(computed), Math.Abs(stated))) + Rounding(stated);

    /// <summary>Half of the last digit that is written.</summary>
    public static decimal Rounding(decimal written) => new(5, 0, 0, isNegative: false, (byte)Math.Min(28, written.Scale + 1));
}
