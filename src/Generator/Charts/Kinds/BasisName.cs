using Generator.Model;

namespace Generator.Charts.Kinds;

/// <summary>What readers call a basis; null for the usual one of an indicator that gives it no name.</summary>
internal static class BasisName
{
    public static string? Of(Reading reading, Indicator indicator, BasisId basis) =>
        indicator.Bases.TryGetValue(basis, out var declared) ? reading.Text(declared.Label) : basis.IsUsual ? null : basis.Value;
}
