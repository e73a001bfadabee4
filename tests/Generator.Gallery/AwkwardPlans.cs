using Generator.Model;

namespace Generator.Gallery;

/// <summary>Small plans that break careless charts, by what is awkward about them.</summary>
internal static class AwkwardPlans
{
    private const string LongName =
        "of a very long name that goes on and on about what exactly is measured, where, by whom and at " +
        "which prices";

    public static IReadOnlyDictionary<string, Func<TestPlan>> ByName { get; } = new Dictionary<string, Func<TestPlan>>(
        StringComparer.Ordinal)
    {
        ["target of zero"] = () => Level(0, 5, 4, 3, 2),
        ["target equal to the baseline"] = () => Level(10, 10, 10, 10),
        ["all zero"] = () => Level(0, 0, 0, 0),
        ["negative values"] = () => Level(-20, -5, -8, -12, -19),
        ["from minus to plus"] = () => Level(50, -50, -10, 20, 49.9m),
        ["tiny values"] = () => Level(0.0004m, 0.00051m, 0.00047m, 0.00043m),
        ["huge values"] = () => Level(9_000_000_000m, 12_345_678_901m, 12_000_000_000m, 8_999_999_999m),
        ["latest on the target"] = () => Level(90, 100, 97, 95, 93, 91, 90),
        ["latest just over the limit"] = () => Limit(TargetKind.Cap, 120, 100, 105, 110, 115, 118, 120.01m),
        ["limit exceeded from the start"] = () => Limit(TargetKind.Cap, 90, 100, 105),
        ["budget of little room"] = () => Limit(TargetKind.IncrementBudget, 0.5m, 100, 100.2m, 100.9m),
        ["budget with room left"] = () => Limit(TargetKind.IncrementBudget, 50, 100, 103, 98, 120),
        ["budget kept in the end"] = () => Limit(TargetKind.IncrementBudget, 20, 100, 110, 125, 122, 119, 115),
        ["budget of a falling total"] = () => Limit(TargetKind.IncrementBudget, 20, 100, 95, 90, 88, 85, 80),
        ["growth below the ceiling"] = () => Limit(TargetKind.GrowthCeiling, 3.5m, 100, 103, 105, 104, 108, 110),
        ["growth just over the ceiling"] = () => Limit(TargetKind.GrowthCeiling, 3.5m, 100, 103.6m, 107.2m, 111, 114.9m, 119),
        ["growth ceiling"] = () => Limit(TargetKind.GrowthCeiling, 3.5m, 100, 103, 111, 125),
        ["zero growth"] = () => Limit(TargetKind.ZeroGrowth, 0, 100, 103, 99, 101),
        ["zigzag"] = () => Level(50, 10, 90, 15, 85, 20, 80),
        ["target without a baseline"] = () =>
            new TestPlan().Indicator("a", direction: Direction.Up).Goal("a", TargetKind.Level, 60, Bound.AtLeast).Course("a", 2017, 40, 45),
        ["about with tolerance"] = () =>
            new TestPlan().Indicator("a", direction: Direction.Up)
                .Goal("a", TargetKind.Level, 55, Bound.About, tolerance: 2)
                .Course("a", 2015, 46, 48, 47),
        ["years between"] = () => new TestPlan().Indicator("a", direction: Direction.Up)
            .Goal(
                "a", TargetKind.Level, 60, Bound.AtLeast, milestones:
                [
                    new(new(2016), 41),
                    new(new(2017), 43),
                    new(new(2018), 48),
                    new(new(2019), 52),
                ])
                .Course("a", 2015, 40, 41, 42.5m, 49, 51),
        ["parts of years"] = () => new TestPlan().Indicator("a").Goal("a", TargetKind.Level, 80).Course("a", 2015, 100, 98, 97)
            .Row("a", 2016, 48, period: new(1, 6))
                .Row("a", 2017, 20, period: new(1, 3))
                .Row("a", 2017, 47, period: new(1, 6))
                .Row("a", 2017, 70, period: new(1, 9)),
        ["parts of years beside bars"] = () =>
            new TestPlan().Indicator("a", Unit.Percent, ObservationKind.YearlyChange).Course("a", 2016, 4, -6, 2, 3, 5)
            .Row("a", 2017, 3, period: new(1, 6)).Row("a", 2017, -3, period: new(1, 9)).Row("a", 2020, 3, period: new(1, 6)),
        ["parts of years beside sums"] = () => new TestPlan().Indicator("a", kind: ObservationKind.Cumulative, direction: Direction.Up)
            .Goal("a", TargetKind.Cumulative, 50, Bound.AtLeast).Course("a", 2018, 40, 48).Row("a", 2020, 49, period: new(1, 6)),
        ["decades"] = () =>
            new TestPlan().Indicator("a").Course("a", 1980, [.. Enumerable.Range(0, 41).Select(year => 100m + (year * year % 37))]),
        ["long names"] = () => new TestPlan().Indicator("a", name: LongName, bases: ["old", LongName])
            .Goal("a", TargetKind.Cap, 80)
                .Course("a", 2015, 70, 75)
                .Row("a", 2018, 60, basis: LongName)
                .Row("a", 2019, 62, basis: LongName),
        ["unit of a long name"] = () => new TestPlan().Indicator("a", new("long")).Course("a", 2015, 100, 101, 103),
        ["three bases"] = () => new TestPlan().Indicator("a", bases: ["one", "two", "three"])
            .Row("a", 2014, 10, basis: "one")
                .Row("a", 2015, 11, basis: "one")
                .Row("a", 2016, 15, basis: "two")
                .Row("a", 2017, 14, basis: "two")
            .Row("a", 2018, 12, basis: "three").Row("a", 2019, 13, basis: "three"),
        ["all statuses"] = () => new TestPlan().Indicator("a")
            .Row("a", 2015, 10).Row("a", 2016, 11, ObservationStatus.Derived).Row("a", 2017, 12, ObservationStatus.Compiled)
            .Row("a", 2018, 13, ObservationStatus.Reported)
                .Row("a", 2019, 14, ObservationStatus.Provisional)
                .Row("a", 2020, 15, ObservationStatus.Revised),
        ["changes up and down"] = () => new TestPlan().Indicator("a", Unit.Percent, ObservationKind.YearlyChange)
            .Goal("a", TargetKind.RelativeChange, -14, form: ChangeForm.Logarithmic).Course("a", 2016, 0, -30.5m, 42.25m, 0.01m, -99),
        ["changes that start late"] = () => new TestPlan().Indicator("a", Unit.Percent, ObservationKind.YearlyChange)
            .Goal("a", TargetKind.RelativeChange, -10).Course("a", 2018, -1, 2),
        ["sums beyond the target"] = () => new TestPlan().Indicator("a", kind: ObservationKind.Cumulative, direction: Direction.Up)
            .Goal("a", TargetKind.Cumulative, 10, Bound.AtLeast).Course("a", 2016, 3, 9, 14, 55, 210),
        ["tiers without a figure"] = () => Tiers(),
        ["tiers with figures"] = () =>
            Tiers().Course("cities", 2015, 88, 90, 93, 96)
                .Course("counties", 2015, 84)
                .Row("towns", 2019, 29.5m, ObservationStatus.Reported),
        ["tiers of long names"] = () => new TestPlan().Indicator("a", direction: Direction.Up).Indicator("b", direction: Direction.Up)
            .Tiers("tiers", ("abcdefghijklmnopqrstuvwxyzabc", "a", 3), ("small", "b", -2)).Course("a", 2015, 1, 2),
        ["budget changed on the way"] = () => Limit(TargetKind.IncrementBudget, 20, 100, 110, 118, 124, 126, 127)
            .Version(2018, target => target with { Value = 25 }).Version(2019, target => target with { Value = 30 }),
        ["budget withdrawn on the way"] = () => Limit(TargetKind.IncrementBudget, 20, 100, 110, 118, 124).Version(2018, null),
        ["growth ceiling changed on the way"] = () => Limit(TargetKind.GrowthCeiling, 3.5m, 100, 103, 106, 112, 115, 119)
            .Version(2018, target => target with { Value = 4.5m }),
        ["growth ceiling withdrawn on the way"] = () => Limit(TargetKind.GrowthCeiling, 3.5m, 100, 103, 111, 125).Version(2019, null),
        ["tiers changed on the way"] = () =>
            Tiers().Course("cities", 2015, 88, 90, 93, 96).Course("counties", 2015, 84).Row("towns", 2019, 29.5m)
                .Version(2018, target => target.Value == 30 ? target with { Value = 45 } : target),
        ["tiers withdrawn on the way"] = () =>
            Tiers().Course("cities", 2015, 88, 90, 93, 96).Course("counties", 2015, 84).Version(2018, null),
        ["place among regions"] = () => Places().Row("a", 2020, 91, region: "150300"),
        ["place among regions changed on the way"] = () => Places().Row("a", 2020, 90, region: "150300")
            .Version(2018, target => target with { Value = 3 }),
        ["level in each region"] = () =>
            new TestPlan().Indicator("a", direction: Direction.Up).Goal("a", TargetKind.Level, 90, Bound.AtLeast)
            .Regional(("150100", 90), ("150200", 90), ("150300", 90)).EachRegion()
            .Row("a", 2020, 93, region: "150100").Row("a", 2020, 91, region: "150200").Row("a", 2020, 86, region: "150300"),
        ["regions of long names"] = () =>
            new TestPlan().Indicator("a").Row("a", 2020, 30, region: LongName[..30]).Row("a", 2020, 12, region: "150200"),
        ["regions with their own targets"] = () =>
            new TestPlan().Indicator("a", direction: Direction.Up).Goal("a", TargetKind.Level, 90, Bound.AtLeast)
            .Regional(("150100", 92), ("150200", 90.5m), ("150300", 70), ("150400", 101))
            .Row("a", 2020, 90, region: "150100")
                .Row("a", 2020, 90, region: "150200")
                .Row("a", 2020, 89, region: "150300")
                .Row("a", 2020, 88, region: "150500"),
        ["regions from zero with their own targets"] = () =>
            new TestPlan().Indicator("a").Goal("a", TargetKind.Level, 90).Regional(("150100", 20), ("150200", 15), ("150300", 22))
            .Row("a", 2020, 30, region: "150100").Row("a", 2020, 12, region: "150200").Row("a", 2020, 20, region: "150300"),
        ["many regions"] = () => Enumerable.Range(1, 30).Aggregate(
            new TestPlan().Indicator("a", direction: Direction.Up), (plan, region) =>
                plan.Row("a", 2020, 100 + region, region: $"15{region:00}00")),
        ["regions with negative figures"] = () =>
            new TestPlan().Indicator("a").Row("a", 2020, -30, region: "150100").Row("a", 2020, 12, region: "150200"),
    };

    private static TestPlan Tiers() => new[] { "all", "cities", "counties", "towns" }
        .Aggregate(new TestPlan(), (plan, tier) => plan.Indicator(tier, direction: Direction.Up))
        .Tiers("tiers", ("all", "all", 84), ("cities", "cities", 95), ("counties", "counties", 85), ("towns", "towns", 30));

    private static TestPlan Places() => new TestPlan().Indicator("a", direction: Direction.Up).Goal("a", TargetKind.Rank, 2)
        .Row("a", 2015, 70).Row("a", 2020, 90)
        .Row("a", 2020, 95, region: "150100").Row("a", 2020, 84, region: "150200").Row("a", 2020, 60, region: "150400");

    private static TestPlan Level(decimal target, params decimal[] values) => new TestPlan()
        .Indicator("a", direction: target < values[0] ? Direction.Down : Direction.Up)
        .Goal("a", TargetKind.Level, target, target < values[0] ? Bound.AtMost : Bound.AtLeast)
        .Course("a", 2015, values);

    private static TestPlan Limit(TargetKind kind, decimal value, params decimal[] values) =>
        new TestPlan().Indicator("a").Goal("a", kind, value).Course("a", 2015, values);
}
