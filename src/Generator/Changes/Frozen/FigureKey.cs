using System.Globalization;
using Generator.Model;

namespace Generator.Changes.Frozen;

/// <summary>What a row of a release speaks of, as texts that need no plan to be read: a frozen row may name what is gone from it.</summary>
internal sealed record FigureKey(string Indicator, string Region, string Year, string Months, string Basis, string Members)
{
    public static FigureKey Of(Observation row) => new(
        row.Indicator.Value,
        row.Region.Value,
        row.Year.ToString(),
        row.Period is { IsSeveralYears: true } ? row.Months!
            : row.Period is { } part ? string.Create(CultureInfo.InvariantCulture, $"{part.FromMonth:00}-{part.ToMonth:00}") : string.Empty,
        Escaped(row.Basis.Value),
        row.Members.ToString());

    /// <summary>Lines and tabs divide the lock, so that texts in it have none.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>Two bases may differ in spaces alone: none is lost, and only what divides the lock is written otherwise.</summary>
    private static string Escaped(string basis) => basis
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("\t", @"\t", StringComparison.Ordinal)
        .Replace("\r", @"\r", StringComparison.Ordinal)
        .Replace("\n", @"\n", StringComparison.Ordinal);

    /// <summary>As datasets name a figure that another rests on, with the region where it is not the plan's own.</summary>
    public string Name(RegionCode planRegion) =>
        $"{Indicator}/{Year}{(Months.Length > 0 ? $"/{Months}" : string.Empty)}{(Basis.Length > 0 ? $"@{Basis}" : string.Empty)}"
        + (Members.Length > 0 ? $"[{Members}]" : string.Empty)
        + (Region == planRegion.Value ? string.Empty : $" ({Region})");
}
