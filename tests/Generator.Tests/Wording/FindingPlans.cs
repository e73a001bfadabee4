using System.Collections.Frozen;
using Generator.Gallery;
using Generator.Model;

namespace Generator.Tests.Wording;

/// <summary>Plans of one goal, by how it stands and what kind of promise it is.</summary>
internal static class FindingPlans
{
    private static readonly DateOnly Deadline = new(2018, 12, 31);

    public static FrozenDictionary<string, Func<PlanBuilder>> ByName { get; } = new Dictionary<string, Func<PlanBuilder>>(
        StringComparer.Ordinal)
    {
        ["level reached"] = () => Level(60).Row("x", 2015, 50).Row("x", 2020, 61.5m),
        ["level missed"] = () => Level(60).Row("x", 2015, 50).Row("x", 2020, 55),
        ["level that fell instead of rising"] = () => Level(60).Row("x", 2015, 50).Row("x", 2020, 49),
        ["level above a strict bound"] = () => Level(60, bound: Bound.Above).Row("x", 2015, 50).Row("x", 2020, 60),
        ["level of about"] = () => Level(60, bound: Bound.About).Row("x", 2015, 50).Row("x", 2020, 60.5m),
        ["level at pace"] = () => Level(60, 2018).Row("x", 2015, 50).Row("x", 2018, 56),
        ["level there already"] = () => Level(60, 2018).Row("x", 2018, 61),
        ["level behind"] = () => Level(60, 2018).Row("x", 2015, 50).Row("x", 2018, 55),
        ["level far behind"] = () => Level(60, 2018).Row("x", 2015, 50).Row("x", 2018, 51),
        ["level moving away"] = () => Level(60, 2018).Row("x", 2015, 50).Row("x", 2018, 49),
        ["level without a figure"] = () => Level(60),
        ["level with its baseline only"] = () => Level(60).Row("x", 2015, 50),
        ["level with an earlier figure only"] = () => Level(60).Row("x", 2013, 48),
        ["level without the last year"] = () => Level(60).Row("x", 2015, 50).Row("x", 2019, 59),
        ["level on another basis"] = () => Level(60).Row("x", 2015, 50).Row("x", 2020, 70, basis: "new"),
        ["level stated as met"] = () => Level(60).Row("x", 2015, 50).Stated("x", 2020),
        ["level of half a year"] = () => Level(60).Row("x", 2020, 58, period: new(1, 6)),
        ["level without a baseline"] = () => Level(60, 2018).Row("x", 2018, 58),
        ["level found elsewhere"] = () => Level(60).Add(Elsewhere),
        ["level at most"] = () => Level(40, direction: Direction.Down, bound: Bound.AtMost).Row("x", 2015, 50).Row("x", 2020, 51),
        ["level below"] = () => Level(40, direction: Direction.Down, bound: Bound.Below).Row("x", 2015, 50).Row("x", 2020, 39),
        ["fall missed by a rise"] = () => One(TargetKind.RelativeChange, -14).Row("x", 2015, 100).Row("x", 2020, 117),
        ["fall reached"] = () => One(TargetKind.RelativeChange, -14).Row("x", 2015, 100).Row("x", 2020, 84.2m),
        ["fall missed by a little"] = () => One(TargetKind.RelativeChange, -14).Row("x", 2015, 100).Row("x", 2020, 86.04m),
        ["fall that is no change"] = () => One(TargetKind.RelativeChange, -14).Row("x", 2015, 100).Row("x", 2020, 100),
        ["rise reached"] = () => One(TargetKind.RelativeChange, 20, Direction.Up, Bound.AtLeast).Row("x", 2015, 100).Row("x", 2020, 123),
        ["cap kept"] = () => One(TargetKind.Cap, 120).Row("x", 2015, 100).Row("x", 2020, 118),
        ["cap broken"] = () => One(TargetKind.Cap, 120).Row("x", 2015, 100).Row("x", 2020, 131),
        ["cap broken early"] = () => One(TargetKind.Cap, 120, release: 2018).Row("x", 2015, 100).Row("x", 2018, 121),
        ["cap within its room"] = () => One(TargetKind.Cap, 120, release: 2018).Row("x", 2015, 100).Row("x", 2018, 104),
        ["cap used too fast"] = () => One(TargetKind.Cap, 120, release: 2018).Row("x", 2015, 100).Row("x", 2018, 119),
        ["budget broken"] = () => One(TargetKind.IncrementBudget, 20).Row("x", 2015, 100).Row("x", 2020, 131),
        ["budget kept by a fall"] = () => One(TargetKind.IncrementBudget, 20).Row("x", 2015, 100).Row("x", 2020, 95),
        ["ceiling broken"] = () => One(TargetKind.GrowthCeiling, 3.5m).Row("x", 2015, 100).Row("x", 2020, 131),
        ["ceiling kept by a fall"] = () => One(TargetKind.GrowthCeiling, 3.5m).Row("x", 2015, 100).Row("x", 2020, 95),
        ["zero growth kept"] = () => One(TargetKind.ZeroGrowth, 0).Row("x", 2015, 100).Row("x", 2020, 95),
        ["zero growth broken"] = () => One(TargetKind.ZeroGrowth, 0).Row("x", 2015, 100).Row("x", 2020, 101),
        ["sum reached"] = () => Sum(50).Row("x", 2020, 54),
        ["sum reached early"] = () => Sum(50, release: 2018).Row("x", 2018, 54),
        ["sum stated after a figure"] = () => Sum(50).Row("x", 2016, 29.125m).Stated("x", 2018),
        ["sum missed"] = () => Sum(50).Row("x", 2020, 16.076m),
        ["worked out by this report"] = () =>
            One(TargetKind.Cap, 120).Row("x", 2015, 100).Row("x", 2020, 131.46m, ObservationStatus.Derived),
        ["changes with a gap"] = () => Changes(-14).Row("x", 2016, -3).Row("x", 2018, -2).Row("x", 2020, -2),
        ["changes chained"] = () =>
            Changes(-14).Row("x", 2016, -4).Row("x", 2017, -2).Row("x", 2018, 10).Row("x", 2019, 4).Row("x", 2020, 7),
        ["tiers, one missed"] = () => Tiers().Row("x", 2015, 50).Row("x", 2020, 61).Row("y", 2015, 50).Row("y", 2020, 55),
        ["tiers without a figure"] = () => Tiers(),
        ["milestone in time"] = () => Dated().Completed("x", new(2018, 6, 15)),
        ["milestone late"] = () => Dated().Completed("x", new(2019, 2, 1)),
        ["milestone missed"] = () => Dated().NotDone("x", new(2019, 3, 1)),
        ["milestone stated"] = () => Dated().Stated("x", 2019),
        ["milestone in part"] = () => Dated().NotDone("x", new(2018, 3, 1)),
        ["milestone without a report"] = () => Dated(),
        ["milestone ahead"] = () => Dated(2017),
        ["milestone withdrawn"] = () => Dated(2017).Version(new(2017, 5, 1), null),
        ["level withdrawn"] = () => Level(60).Row("x", 2015, 50).Row("x", 2020, 55).Version(new(2019, 5, 1), null),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static Observation Elsewhere => new(
        new("x"), new("150100"), new(2020), null, new ObservedValue.Number(58), ObservationStatus.Final, new(string.Empty),
        new("source"), null, new(2020), default);

    private static PlanBuilder Level(
        decimal value, int release = 2020, Direction direction = Direction.Up, Bound bound = Bound.AtLeast) =>
        One(TargetKind.Level, value, direction, bound, release);

    private static PlanBuilder Sum(decimal value, int release = 2020) =>
        One(TargetKind.Cumulative, value, Direction.Up, Bound.AtLeast, release, ObservationKind.Cumulative);

    private static PlanBuilder Changes(decimal value) =>
        One(TargetKind.RelativeChange, value, observations: ObservationKind.YearlyChange, unit: Unit.Percent);

    private static PlanBuilder One(
        TargetKind kind, decimal value, Direction direction = Direction.Down, Bound bound = Bound.AtMost, int release = 2020,
        ObservationKind observations = ObservationKind.Level, UnitId? unit = null) =>
        Plan(release).Add(Indicator("x", direction, observations, unit)).Goal("x", Target("x", kind, value, bound));

    private static PlanBuilder Tiers() => Plan(2020)
        .Add(Indicator("x", Direction.Up)).Add(Indicator("y", Direction.Up))
        .Goal(
            "x",
            new Commitment.Tiered(
            [
                new("cities", TestPlan.Text("-cities"), Target("x", TargetKind.Level, 60, Bound.AtLeast)),
                new("towns", TestPlan.Text("-towns"), Target("y", TargetKind.Level, 60, Bound.AtLeast)),
            ]));

    private static PlanBuilder Dated(int release = 2020) => Plan(release)
        .Add(Indicator("x", Direction.Up, ObservationKind.Event))
        .Goal("x", new Commitment.Dated(new(new("x"), Deadline, DeadlineIsImplied: false)));

    private static PlanBuilder Plan(int release) => TestPlan.Builder().Release(release);

    private static Indicator Indicator(
        string id, Direction direction, ObservationKind observations = ObservationKind.Level, UnitId? unit = null) => new(
        new(id), TestPlan.Text(id), TestPlan.Text(id), unit ?? TestPlan.TenThousandTonnes, direction, observations, new(null, null),
        ByRegion: false, IsContext: false, null, FrozenDictionary<BasisId, Basis>.Empty);

    private static Target Target(string indicator, TargetKind kind, decimal value, Bound bound) => new(
        new(indicator), kind, ChangeForm.Linear, bound, value, kind.IsInPercent ? Unit.Percent : TestPlan.TenThousandTonnes, new(2020),
        YearIsImplied: false, new(2015), Tolerance: bound == Bound.About ? 1 : 0, [], null);
}
