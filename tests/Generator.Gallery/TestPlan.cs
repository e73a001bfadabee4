using System.Collections.Frozen;
using Generator.Assessment;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Gallery;

/// <summary>
/// A plan in memory in two languages, for 2016 to 2020 on the base year 2015, with the goals, indicators and rows that a test adds.
/// Rows belong to the release of 2020 unless they name an earlier one.
/// </summary>
internal sealed class TestPlan
{
    public static readonly RegionCode Whole = PlanBuilder.Region;
    public static readonly UnitId Kilotonne = new("kt");
    public static readonly UnitId TenThousandTonnes = new("wan-t");

    private readonly PlanBuilder plan = Builder();

    private readonly SortedSet<int> releases = [2020];

    /// <summary>A plan in both languages with the units that tests use.</summary>
    public static PlanBuilder Builder() => new()
    {
        Languages = [ChartSpeech.Chinese, ChartSpeech.English],
        Texts = Text,
        Units =
        [
            Unit("wan-t", "mass", 10000, "万吨", "10,000 t", english: "kt"),
            Unit("kt", "mass", 1000, "千吨", "kt"),
            Unit("long", "long", 1, "每平方米每年折合标准煤的千克数量", "kilograms of coal equivalent per square metre and year"),
            Unit("percent", "ratio", 0.01m, "%", "%"),
            Unit("percentage-point", "difference", 0.01m, "个百分点", "percentage points"),
        ],
    };

    public static LocalizedText Text(string text) => Text("指标" + text, "Indicator " + text);

    public TestPlan Indicator(
        string id, UnitId? unit = null, ObservationKind kind = ObservationKind.Level, Direction direction = Direction.Down,
        string? name = null, params string[] bases)
    {
        plan.Add(new Indicator(
            new(id),
            Text(name ?? id),
            Text(id),
            unit ?? TenThousandTonnes,
            direction,
            kind,
            new(null, null),
            ByRegion: false,
            IsContext: false,
            null,
            bases.ToFrozenDictionary(basis => new BasisId(basis), basis => new Basis(new(basis), Text(basis), null))));
        return this;
    }

    public TestPlan Goal(
        string indicator, TargetKind kind, decimal value, Bound bound = Bound.AtMost, int year = 2020, int baseYear = 2015,
        decimal tolerance = 0, ChangeForm form = ChangeForm.Linear,
        params YearlyMilestone[] milestones) =>
        Goal(
            indicator, new Commitment.Single(
                Target(indicator, kind, value, bound, year, baseYear, tolerance, form) with { Milestones = [.. milestones] }));

    public TestPlan Tiers(string id, params (string Tier, string Indicator, decimal Value)[] tiers) => Goal(id, new Commitment.Tiered(
        [.. tiers.Select(
            tier =>
                new Tier(
                    tier.Tier, Text(tier.Tier), Target(
                        tier.Indicator, TargetKind.Level, tier.Value, Bound.AtLeast, 2020, 2015, 0, ChangeForm.Linear)))]));

    /// <summary>Changes the targets of the goal added last from March of a year on; withdraws it where nothing is to hold.</summary>
    public TestPlan Version(int year, Func<Target, Target>? change)
    {
        Commitment? now = null;
        if (change is not null)
        {
            plan.Change(commitment => now = commitment switch
            {
                Commitment.Tiered tiered => new Commitment.Tiered(
                    [.. tiered.Tiers.Select(tier => tier with { Target = change(tier.Target) })]),
                Commitment.Single single => new Commitment.Single(change(single.Target)),
                _ => commitment,
            });
        }

        plan.Version(new(year, 3, 1), now);
        return this;
    }

    /// <summary>Gives regions targets of their own on the goal added last.</summary>
    public TestPlan Regional(params (string Region, decimal Value)[] targets)
    {
        plan.Change(commitment => new Commitment.Single(((Commitment.Single)commitment).Target with
        {
            Regional = [.. targets.Select(target => new RegionTarget(new(target.Region), target.Value))],
        }));
        return this;
    }

    /// <summary>Asks the goal added last of each of its regions.</summary>
    public TestPlan EachRegion()
    {
        plan.Change(commitment => new Commitment.Single(((Commitment.Single)commitment).Target with { EachRegion = true }));
        return this;
    }

    public TestPlan Row(
        string indicator,
        int year,
        decimal value,
        ObservationStatus status = ObservationStatus.Final,
        string basis = "",
        PeriodOfYear? period = null,
        int release = 2020,
        string region = "150000")
    {
        releases.Add(release);
        plan.Add(new Observation(
            new(indicator), new(region), new(year), period, new ObservedValue.Number(value), status, new(basis), new("source"), null,
            new(release), default));
        return this;
    }

    public TestPlan Course(string indicator, int first, params decimal[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Row(indicator, first + i, values[i]);
        }

        return this;
    }

    public PlanAssessment Assess()
    {
        foreach (var release in releases)
        {
            plan.Release(release);
        }

        releases.Clear();
        return plan.Assess();
    }

    public ChartBook Draw()
    {
        var assessment = Assess();
        return ChartStage.Draw(
            assessment, ChartSpeech.For(assessment.Plan), MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!;
    }

    /// <summary>The chart in English.</summary>
    public Chart Draw(string key) =>
        Draw().Find(ChartSpeech.English, key) ?? throw new InvalidOperationException($"There is no chart “{key}”.");

    private static Target Target(
        string indicator, TargetKind kind, decimal value, Bound bound, int year, int baseYear, decimal tolerance, ChangeForm form) =>
        new(
        new(indicator),
        kind,
        form,
        bound,
        value,
        kind is TargetKind.RelativeChange or TargetKind.GrowthCeiling ? Generator.Model.Unit.Percent : TenThousandTonnes,
        new(year),
        YearIsImplied: false,
        new(baseYear),
        tolerance,
        [],
        null)
        {
            FirstYear = kind == TargetKind.Mean ? new(year) : null,
        };

    private static Unit Unit(string id, string quantity, decimal factor, string zh, string en, string? english = null) => new(
        new(id),
        quantity,
        factor,
        Text(zh, en),
        [],
        english is null
            ? FrozenDictionary<SiteLanguage, UnitId>.Empty
            : new Dictionary<SiteLanguage, UnitId> { [ChartSpeech.English] = new(english) }.ToFrozenDictionary());

    private static LocalizedText Text(string zh, string en) =>
        new(new Dictionary<SiteLanguage, string> { [ChartSpeech.Chinese] = zh, [ChartSpeech.English] = en }.ToFrozenDictionary());

    private TestPlan Goal(string id, Commitment commitment)
    {
        plan.Goal(id, commitment);
        return this;
    }
}
