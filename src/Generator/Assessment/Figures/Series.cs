using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment.Figures;

/// <summary>All that a release knows of an indicator in a region, sorted by year, whole years before their parts, then basis.</summary>
internal sealed record Series(Indicator Indicator, RegionCode Region, ImmutableArray<SeriesPoint> Points)
{
    /// <summary>The part of the whole that the figures are of.</summary>
    public Members Members { get; init; }

    /// <summary>The yearly numbers on one basis, by year.</summary>
    public IEnumerable<SeriesPoint> On(BasisId basis) => Points.Where(point => point.IsYearlyNumber && point.Current.Basis == basis);

    /// <summary>Whether the plan's target cannot be compared with figures on a basis.</summary>
    public bool IsOtherThanPlan(BasisId basis) => Indicator.Bases.GetValueOrDefault(basis)?.OtherThanPlan == true;

    /// <summary>The bases that occur, usual one first, then as they first occur.</summary>
    public IEnumerable<BasisId> Bases => Points.Select(point => point.Current.Basis).Distinct().OrderBy(basis => !basis.IsUsual);

    /// <summary>The basis of the newest yearly number among those with two such numbers at least; null where none has.</summary>
    public BasisId? Leading => Points.LastOrDefault(point => point.IsYearlyNumber && On(point.Current.Basis).Skip(1).Any())?.Current.Basis;
}

/// <summary>What makes figures one series: an indicator in a region, of the whole or of one part of it.</summary>
internal readonly record struct SeriesKey(IndicatorId Indicator, RegionCode Region, Members Members = default);

/// <summary>
/// What a release knows of one year (or part of it) on one basis: the newest row, and the rows it replaced, oldest first.
/// </summary>
internal sealed record SeriesPoint(Observation Current, ImmutableArray<Observation> Superseded)
{
    public Year Year => Current.Year;

    /// <summary>The release that first told of this year on this basis.</summary>
    public Year FirstRelease => (Superseded.IsEmpty ? Current : Superseded[0]).Release;

    /// <summary>True for a figure of a whole year with a number; only such figures are judged and joined by lines.</summary>
    public bool IsYearlyNumber => Current.Period is null && Current.Number is not null;

    /// <summary>The rows that it replaced with another number, oldest first.</summary>
    public IEnumerable<Observation> Replaced => Superseded.Where(row => row.Number is { } number && number != Current.Number);
}

/// <summary>
/// Gathers what is known at a release: of the rows up to it, the newest of each year, part of year and basis, with those it replaced. What
/// a release does not change is shared with the release before, for most figures never change.
/// </summary>
internal static class SeriesBuilder
{
    /// <param name="rows">What the release adds.</param>
    /// <param name="before">What the release before knew; empty for the first.</param>
    /// <param name="plan">What the rows are figures of.</param>
    public static FrozenDictionary<SeriesKey, Series> Build(
        IEnumerable<Observation> rows, FrozenDictionary<SeriesKey, Series> before, Plan plan)
    {
        var added = rows.GroupBy(row => new SeriesKey(row.Indicator, row.Region, row.Members)).ToDictionary(
            rows => rows.Key,
            rows => new Series(plan.Indicators[rows.Key.Indicator], rows.Key.Region, Points(rows, before.GetValueOrDefault(rows.Key)))
            {
                Members = rows.Key.Members,
            });
        return before.Where(known => !added.ContainsKey(known.Key)).Concat(added).ToFrozenDictionary();
    }

    private static ImmutableArray<SeriesPoint> Points(IEnumerable<Observation> rows, Series? before)
    {
        var newer = rows.GroupBy(Place).ToDictionary(versions => versions.Key, versions => versions.OrderBy(row => row.Release).ToList());
        var known = (before?.Points ?? []).Select(point => newer.Remove(Place(point.Current), out var versions)
            ? Of([.. point.Superseded, point.Current, .. versions])
            : point).ToList();
        return
        [
            .. known.Concat(newer.Values.Select(versions => Of([.. versions])))
                .OrderBy(point => point.Year)
                .ThenBy(point => point.Current.Period is not null)
                .ThenBy(point => point.Current.Period)
                .ThenBy(point => point.Current.Basis.Value, StringComparer.Ordinal),
        ];
    }

    private static (Year Year, PeriodOfYear? Period, BasisId Basis) Place(Observation row) => (row.Year, row.Period, row.Basis);

    private static SeriesPoint Of(ImmutableArray<Observation> versions) => new(versions[^1], versions[..^1]);
}
