using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// Whether a value meets a target's bound, on unrounded numbers. "Below" and "above" are strict. "About" is met within the tolerance,
/// and also beyond it in the direction that the plan wants.
/// </summary>
internal static class BoundCheck
{
    public static bool IsMet(Target target, Direction direction, decimal value) => (target.Bound, direction) switch
    {
        (Bound.AtLeast, _) => value >= target.Value,
        (Bound.AtMost, _) => value <= target.Value,
        (Bound.Above, _) => value > target.Value,
        (Bound.Below, _) => value < target.Value,
        (Bound.Within, _) => value >= target.Value && value <= target.UpTo,
        (Bound.Between, _) => value > target.Value && value < target.UpTo,
        (Bound.About, Direction.Up) => value >= target.Value - target.Tolerance,
        (Bound.About, Direction.Down) => value <= target.Value + target.Tolerance,
        _ => Math.Abs(value - target.Value) <= target.Tolerance,
    };

    /// <summary>
    /// Whether a value is at the target or beyond it in the wanted direction, so that there is no way to go; the tolerance does not count,
    /// nor does it matter whether the bound is strict.
    /// </summary>
    public static bool IsBeyond(Target target, Direction direction, decimal value) =>
        value == target.Value || IsMet(target with { Tolerance = 0 }, direction, value);
}

/// <summary>How far two printed figures may be apart by rounding alone.</summary>
internal static class Tolerance
{
    /// <summary>Half of the last digit printed: 0.05 for 7.1, 0.5 for 7.</summary>
    public static decimal OfPrinted(decimal value) => new decimal(1, 0, 0, isNegative: false, value.Scale) / 2;

    public static bool Holds(decimal stated, decimal computed, decimal tolerance) => Math.Abs(stated - computed) <= tolerance;
}
