using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Progress;

/// <summary>Gathers what is known at a release: of the rows up to it, the newest of each year, part of year and basis, with those it replaced.</summary>
internal static class SeriesBuilder
{
    public static FrozenDictionary<(IndicatorId Indicator, RegionCode Region), Series> Build(Plan plan, Year release) =>
        plan.Observations
            .Where(row => row.Release <= release)
            .GroupBy(row => (row.Indicator, row.Region))
            .ToFrozenDictionary(
                rows => rows.Key,
                rows => new Series(plan.Indicators[rows.Key.Indicator], rows.Key.Region, Points(rows)));

    private static ImmutableArray<SeriesPoint> Points(IEnumerable<Observation> rows) =>
    [
        .. rows
            .GroupBy(row => (row.Year, row.Period, row.Basis))
            .Select(versions => versions.OrderBy(row => row.Release).ToImmutableArray())
            .Select(versions => new SeriesPoint(versions[^1], versions[..^1]))
            .OrderBy(point => point.Year)
            .ThenBy(point => point.Current.Period is not null)
            .ThenBy(point => point.Current.Period)
            .ThenBy(point => point.Current.Basis.Value, StringComparer.Ordinal),
    ];
}
