using System.Collections.Immutable;
using System.Globalization;
using Generator.Model;

namespace Generator.Changes.Frozen;

/// <summary>
/// A release as it was accepted: its day and its figures, in an order of their own, since the order of rows means nothing. Figures that
/// were computed by formulas are among them, since they were published like the others.
/// </summary>
internal sealed record FrozenRelease(Year Year, string Date, ImmutableArray<FrozenFigure> Figures)
{
    public static FrozenRelease Of(Release release, Plan plan) => new(
        release.Year,
        release.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [
            .. plan.Observations.Where(row => row.Release == release.Year)
                .Select(row => FrozenFigure.Of(row, plan))
                .OrderBy(LockLines.Of, StringComparer.Ordinal),
        ]);

    /// <summary>Whether figures that follow by formulas were frozen with the others, as the first locks did not do.</summary>
    public bool HoldsComputed { get; init; } = true;

    /// <summary>The hash by which the whole release is known: of its day and its figures, a line each.</summary>
    public string Hash => ContentHash.Of(string.Join('\n', Figures.Select(LockLines.Of).Prepend(Date))).ToString();
}
