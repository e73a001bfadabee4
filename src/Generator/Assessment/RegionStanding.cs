using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// The regions of one parent in their order by one indicator: figures of one year, or one part of it, on one basis. Figures of different
/// times or bases have no order.
/// </summary>
/// <param name="Indicator">What was measured.</param>
/// <param name="Ranks">Two regions at least, best first; the highest first where the indicator has no wanted direction.</param>
/// <param name="Whole">The figure of the region that they are parts of, for the same time and on the same basis, if there is one.</param>
/// <param name="Missing">The other parts of that region, which have no such figure.</param>
internal sealed record RegionStanding(
    Indicator Indicator, ImmutableArray<RankedRegion> Ranks, SeriesPoint? Whole, ImmutableArray<RegionCode> Missing)
{
    /// <summary>Any of the figures: all are of one time and on one basis.</summary>
    public Observation One => Ranks[0].Figure.Current;

    public RankedRegion? Find(RegionCode region) => Ranks.FirstOrDefault(rank => rank.Region == region);
}

/// <summary>A region's place in an order.</summary>
/// <param name="Figure">Its figure.</param>
/// <param name="Rank">1 for the best. Equal figures share a rank, and the ranks behind them are left out.</param>
/// <param name="IsShared">Whether another region has the same figure.</param>
/// <param name="Third">
/// 0 for the first third of the order, 1 for the second and 2 for the last; equal figures are in one.
/// </param>
internal sealed record RankedRegion(SeriesPoint Figure, int Rank, bool IsShared, int Third)
{
    public RegionCode Region => Figure.Current.Region;
}

/// <summary>Puts regions in their order.</summary>
internal static class RegionStandings
{
    /// <summary>All orders that an indicator has at a release, the newest first, whole years before their parts.</summary>
    public static ImmutableArray<RegionStanding> Of(Plan plan, ReleaseWithFigures release, Indicator indicator) =>
        !indicator.ByRegion || indicator.Unit == Unit.WarningLevel
            ? []
            :
            [
                .. plan.Others
                    .Select(region => release.Find(indicator.Id, region.Code))
                    .OfType<Series>()
                    .SelectMany(series => series.Points)
                    .Where(point => point.Current.Number is not null)
                    .GroupBy(point => (plan.Regions[point.Current.Region].Parent, point.Year, point.Current.Period, point.Current.Basis))
                    .Where(group => group.Skip(1).Any())
                    .OrderByDescending(group => group.Key.Year)
                    .ThenBy(group => group.Key.Period is not null)
                    .ThenByDescending(group => group.Key.Period)
                    .ThenByDescending(group => group.Count())
                    .ThenBy(group => group.Key.Basis.Value, StringComparer.Ordinal)
                    .ThenBy(group => group.Key.Parent)
                    .Select(group => Standing(plan, release, indicator, group.Key.Parent, [.. group])),
            ];

    private static RegionStanding Standing(
        Plan plan, ReleaseWithFigures release, Indicator indicator, RegionCode? parent, ImmutableArray<SeriesPoint> points)
    {
        var one = points[0].Current;
        var whole = parent is { } above
            ? release.Find(indicator.Id, above)?.Points.FirstOrDefault(point => IsBeside(point, one) && point.Current.Number is not null)
            : null;
        var named = points.Select(point => point.Current.Region).ToHashSet();
        return new(
            indicator,
            Ranked(points, indicator.Direction),
            whole,
            [
                .. plan.Others
                    .Where(region => region.Parent == parent && !named.Contains(region.Code))
                    .Select(region => region.Code),
            ]);
    }

    private static ImmutableArray<RankedRegion> Ranked(ImmutableArray<SeriesPoint> points, Direction direction)
    {
        var sign = direction == Direction.Down ? 1 : -1;
        var sorted = points.OrderBy(point => sign * point.Current.Number!.Value).ThenBy(point => point.Current.Region).ToList();
        return
        [
            .. sorted.Select(point =>
            {
                var number = point.Current.Number;
                var before = sorted.FindIndex(other => other.Current.Number == number);
                var alike = sorted.Count(other => other.Current.Number == number);
                return new RankedRegion(point, 1 + before, alike > 1, Third(before, alike, sorted.Count));
            }),
        ];
    }

    /// <summary>Where the middle of those with the same figure lies.</summary>
    private static int Third(int before, int alike, int count) => 3 * ((2 * before) + alike) / (2 * count);

    private static bool IsBeside(SeriesPoint point, Observation one) =>
        point.Year == one.Year && point.Current.Period == one.Period && point.Current.Basis == one.Basis;
}
