using System.Collections.Immutable;
using System.Globalization;

namespace Generator.Validation.Formulas;

/// <summary>
/// What a number measures: quantities with their powers, so that energy over money is energy to the 1 and money to the −1. Shares and
/// plain numbers measure nothing.
/// </summary>
internal sealed record UnitDimension(ImmutableSortedDictionary<string, int> Powers)
{
    public static readonly UnitDimension None = new(ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal));

    public bool IsNone => Powers.IsEmpty;

    public static UnitDimension Of(string quantity) => new(None.Powers.Add(quantity, 1));

    public static UnitDimension operator *(UnitDimension left, UnitDimension right) => left.Joined(right, 1);

    public static UnitDimension operator /(UnitDimension left, UnitDimension right) => left.Joined(right, -1);

    public bool Equals(UnitDimension? other) => other is not null && Powers.SequenceEqual(other.Powers);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>As content would write it: energy × time / money.</summary>
    public override string ToString()
    {
        var above = string.Join(" × ", Powers.Where(power => power.Value > 0).Select(power => Written(power.Key, power.Value)));
        var below = string.Concat(Powers.Where(power => power.Value < 0).Select(power => " / " + Written(power.Key, -power.Value)));
        return (above.Length == 0 ? "1" : above) + below;
    }

    private UnitDimension Joined(UnitDimension other, int sign)
    {
        var powers = Powers.ToBuilder();
        foreach (var (quantity, power) in other.Powers)
        {
            powers[quantity] = powers.GetValueOrDefault(quantity) + (sign * power);
        }

        return new(powers.Where(power => power.Value != 0).ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static string Written(string quantity, int power) =>
        power == 1 ? quantity : quantity + "^" + power.ToString(CultureInfo.InvariantCulture);
}

/// <summary>What a unit measures, and how much one of it is in the units from which all others are made.</summary>
internal sealed record UnitSize(UnitDimension Dimension, decimal Factor);
