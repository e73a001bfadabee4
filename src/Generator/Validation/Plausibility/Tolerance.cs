using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// How far two figures may be apart that ought to agree, beyond what the rounding of each of them explains. Statistics do not add up to
/// the last digit, since parts are surveyed by other offices than the whole. A hundredth, and half a percentage point between rates, is
/// more than that explains.
/// </summary>
internal static class Tolerance
{
    private const decimal Share = 0.01m;

    /// <summary>In percentage points.</summary>
    public const decimal OfRates = 0.5m;

    public static bool IsOff(decimal computed, decimal stated, decimal rounding) =>
        Math.Abs(computed - stated) > (Share * Math.Max(Math.Abs(computed), Math.Abs(stated))) + rounding;

    /// <summary>Whether the first is the larger one, however both were rounded.</summary>
    public static bool IsAbove(PlacedRow first, PlacedRow second) =>
        first.Row.Number - first.Rounding > second.Row.Number + second.Rounding;
}
