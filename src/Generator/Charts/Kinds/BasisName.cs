using Generator.Model;

namespace Generator.Charts.Kinds;

/// <summary>What readers call a basis; null for the usual one of an indicator that gives it no name.</summary>
internal static class BasisName
{
    /// <summary>A figure with the name of its basis behind it, where it has one: figures that stand apart have no line to tell it.</summary>
    public static string Behind(Reading reading, string figure, Observation row) =>
        Of(reading, reading.Plan.Indicators[row.Indicator], row.Basis) is { } name ? reading.Words.Fill("chart.caption", figure, name) : figure;

    public static string? Of(Reading reading, Indicator indicator, BasisId basis) =>
        indicator.Bases.TryGetValue(basis, out var declared) ? reading.Text(declared.Label) : basis.IsUsual ? null : basis.Value;
}
