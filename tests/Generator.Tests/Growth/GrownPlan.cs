using Generator.Model;

namespace Generator.Tests.Growth;

/// <summary>A dimension in which the figures of a sound plan may grow.</summary>
[Flags]
public enum GrowthDimension
{
    None = 0,

    /// <summary>A figure for every year of the datasets.</summary>
    Years = 1,

    /// <summary>A figure for every region, and for one above the plan's own and one below a part of it.</summary>
    Regions = 2,

    /// <summary>Figures for parts of each year that overlap, follow one another and fill it.</summary>
    PartsOfYears = 4,

    /// <summary>A figure on every basis that an indicator declares.</summary>
    Bases = 8,

    /// <summary>Each dataset tells the figures of all earlier ones again.</summary>
    Revisions = 16,

    /// <summary>Every indicator, events among them, is kept by regions.</summary>
    EveryIndicatorByRegion = 32,

    All = Years | Regions | PartsOfYears | Bases | Revisions,
}

/// <summary>
/// The shipped plan with rows for everything that its declarations allow, in the dimensions asked for. Each row is new: rows that the plan
/// has stay as they are. Numbers are made up, since only the building of the site is looked at; so it keeps no record of what was not
/// found.
/// </summary>
internal static class GrownPlan
{
    private static readonly PeriodOfYear[] Parts = [new(1, 3), new(1, 6), new(7, 12), new(1, 9), new(1, 10), new(12, 12)];
    private static readonly RegionCode Above = new("100000");
    private static readonly RegionCode Below = new("150102");

    public static Plan Of(Plan plan, GrowthDimension growth)
    {
        var grown = growth.HasFlag(GrowthDimension.Regions) ? WithRegions(plan) : plan;
        if (growth.HasFlag(GrowthDimension.EveryIndicatorByRegion))
        {
            var all = grown.Indicators.Select(indicator => indicator with { ByRegion = true });
            grown = grown with { Indicators = new([.. all], indicator => indicator.Id) };
        }

        var known = grown.Observations.Select(row => (Key(row), row.Release)).ToHashSet();
        var added = Rows(grown, growth).Where(row => known.Add((Key(row), row.Release)));
        return grown with { Observations = [.. grown.Observations.Concat(added).OrderBy(row => row.Release)], Searches = [] };
    }

    /// <summary>The plan's own region belongs to a larger one, and a part of it has a part.</summary>
    private static Plan WithRegions(Plan plan)
    {
        var own = plan.Regions[plan.Region];
        var part = plan.Regions.First(region => region.Parent == plan.Region);
        return plan with
        {
            Regions = new(
                [
                    own with { Code = Above, Parent = null, Tile = null },
                    .. plan.Regions.Select(region => region.Code == plan.Region ? region with { Parent = Above } : region),
                    part with { Code = Below, Parent = part.Code, Tile = null },
                ],
                region => region.Code),
        };
    }

    private static IEnumerable<Observation> Rows(Plan plan, GrowthDimension growth) =>
        from indicator in plan.Indicators
        from release in plan.Releases
        from year in YearsOf(plan, release, growth)
        from region in indicator.ByRegion && growth.HasFlag(GrowthDimension.Regions)
            ? plan.Regions.Select(region => region.Code)
            : [plan.Region]
        from basis in growth.HasFlag(GrowthDimension.Bases) ? [BasisId.Usual, .. indicator.Bases.Keys] : new[] { BasisId.Usual }
        from part in growth.HasFlag(GrowthDimension.PartsOfYears) && indicator.Observations != ObservationKind.Event
            ? [null, .. Parts.Select(part => (PeriodOfYear?)part)]
            : new PeriodOfYear?[] { null }
        select Row(plan, indicator, region, year, part, basis, release);

    private static IEnumerable<Year> YearsOf(Plan plan, Release release, GrowthDimension growth)
    {
        var years = growth.HasFlag(GrowthDimension.Years) ? plan.Releases.Select(one => one.Year) : [plan.Releases[^1].Year];
        return years.Where(year => year == release.Year || (growth.HasFlag(GrowthDimension.Revisions) && year < release.Year));
    }

    private static Observation Row(
        Plan plan, Indicator indicator, RegionCode region, Year year, PeriodOfYear? part, BasisId basis, Release release) => new(
        indicator.Id,
        region,
        year,
        part,
        indicator.Observations == ObservationKind.Event
            ? new ObservedValue.StatedMet()
            : new ObservedValue.Number(Value(indicator, release)),
        indicator.Observations == ObservationKind.Event ? ObservationStatus.StatedMet : ObservationStatus.Reported,
        basis,
        plan.Sources.First().Id,
        Note: null,
        release.Year,
        new($"content/data/{release.Year}.csv", 1));

    private static decimal Value(Indicator indicator, Release release) =>
        Math.Min(indicator.Range.Max ?? decimal.MaxValue, 1 + (release.Year.Value % 10));

    private static object Key(Observation row) => (row.Indicator, row.Region, row.Year, row.Period, row.Basis);
}
