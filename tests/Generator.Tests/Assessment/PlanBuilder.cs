using System.Collections.Frozen;
using Generator.Assessment;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Tests.Assessment;

/// <summary>
/// A plan in memory: one chapter with one section, 2016 to 2020 on the base year 2015, one region, and the goals, indicators and rows
/// that a test adds. Rows belong to the release opened last; a release is dated the first of July after its year.
/// </summary>
internal sealed class PlanBuilder
{
    public static readonly SiteLanguage English = new("en");
    public static readonly RegionCode Region = new("150000");
    public static readonly UnitId Unit = new("t");

    private readonly List<Indicator> indicators = [];
    private readonly List<Goal> goals = [];
    private readonly List<EarlierResult> results = [];
    private readonly List<Release> releases = [];
    private readonly List<Observation> rows = [];
    private readonly List<Region> regions = [new(Region, Text("region"), Text("region"), null, null)];
    private readonly List<Source> sources = [new(new("source"), SourceClass.Official, Text("source"), Text("source"), "2016")];
    private readonly List<ConsistencyEntry> checks = [];
    private readonly List<SearchRecord> searches = [];

    public static LocalizedText Text(string text) => new(new Dictionary<SiteLanguage, string> { [English] = text }.ToFrozenDictionary());

    public PlanBuilder Indicator(string id, Direction direction = Direction.Down, ObservationKind observations = ObservationKind.Level)
    {
        indicators.Add(new(
            new(id), Text(id), Text(id), Unit, direction, observations, new(null, null), ByRegion: false, IsContext: false, null,
            FrozenDictionary<BasisId, Basis>.Empty));
        return this;
    }

    /// <summary>Declares that figures of the last indicator on a basis cannot be compared with the plan's target.</summary>
    public PlanBuilder OtherThanPlan(string basis)
    {
        var bases = indicators[^1].Bases.Append(new(new(basis), new(new(basis), Text(basis), null) { OtherThanPlan = true }));
        indicators[^1] = indicators[^1] with { Bases = bases.ToFrozenDictionary() };
        return this;
    }

    public PlanBuilder Source(string id, SourceClass sourceClass, bool namesItsSource = false)
    {
        sources.Add(new(new(id), sourceClass, Text(id), Text(id), "2016") { NamesItsSource = namesItsSource });
        return this;
    }

    /// <summary>Gives the last row a source, and what it was worked out from.</summary>
    public PlanBuilder From(string source, params FigureReference[] parents)
    {
        rows[^1] = rows[^1] with { Source = new(source), Parents = [.. parents] };
        return this;
    }

    /// <summary>Declares a check of the last goal by official figures.</summary>
    public PlanBuilder Check(bool stands, params FigureReference.Row[] rested)
    {
        goals[^1] = goals[^1] with { OfficialCheck = new([.. rested], stands, Text("check")) };
        return this;
    }

    public PlanBuilder Consistency(ConsistencyEntry entry)
    {
        checks.Add(entry);
        return this;
    }

    /// <summary>A record of where the figures of goals were looked for.</summary>
    public PlanBuilder Searched(params string[] ids)
    {
        searches.Add(new([.. ids.Select(id => new GoalId(id))], new("department"), [SearchKind.Press], "2026", 1, []));
        return this;
    }

    public PlanBuilder Goal(Target target) => Goal(target.Indicator.Value, new Commitment.Single(target));

    public PlanBuilder Goal(string id, Target target) => Goal(id, new Commitment.Single(target));

    public PlanBuilder Goal(string id, Commitment commitment)
    {
        goals.Add(
            new(new(id), Text(id), Text(id), new(1, null, null), IsMain: false, commitment, new("content/section.yaml", goals.Count + 1)));
        return this;
    }

    public PlanBuilder Tiers(string id, params Target[] targets) => Goal(
        id, new Commitment.Tiered([.. targets.Select(target => new Tier(target.Indicator.Value, Text(target.Indicator.Value), target))]));

    /// <summary>A dated goal and the event that it waits for, both of the same name.</summary>
    public PlanBuilder Milestone(string id, DateOnly deadline) => Indicator(id, Direction.Up, ObservationKind.Event)
        .Goal(id, new Commitment.Dated(new(new(id), deadline, DeadlineIsImplied: false)));

    public PlanBuilder Result(string id, decimal figure, Completion? completion)
    {
        results.Add(new(
            id, Text(id), new(1, null, null), new(
                figure,
                Generator.Model.Unit.Percent), Qualifier.Exact, new(2015), new Year(2010), null, completion, IsContext: false, default));
        return this;
    }

    public PlanBuilder Release(int year)
    {
        releases.Add(new(new(year), new(year + 1, 7, 1), Text($"{year}")));
        return this;
    }

    public PlanBuilder Row(
        string indicator, int year, decimal value, ObservationStatus status = ObservationStatus.Final, string basis = "",
        PeriodOfYear? period = null) =>
        Row(indicator, year, new ObservedValue.Number(value), status, basis, period);

    public PlanBuilder Stated(string indicator, int year, string basis = "") =>
        Row(indicator, year, new ObservedValue.StatedMet(), ObservationStatus.StatedMet, basis, null);

    public PlanBuilder Completed(string indicator, DateOnly date, string basis = "") =>
        Row(indicator, date.Year, new ObservedValue.CompletedOn(date), ObservationStatus.Completed, basis, null);

    public PlanBuilder NotDone(string indicator, DateOnly date, string basis = "") =>
        Row(indicator, date.Year, new ObservedValue.NotDoneOn(date), ObservationStatus.NotDone, basis, null);

    /// <summary>A release for every figure's year, in order, each with the figure of its year.</summary>
    public PlanBuilder Yearly(string indicator, int first, params decimal[] values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            Release(first + i).Row(indicator, first + i, values[i]);
        }

        return this;
    }

    public Plan Build()
    {
        var prose = new Prose(FrozenDictionary<SiteLanguage, MarkdownText>.Empty);
        var section = new Section("section", 1, Text("section"), Text("section"), prose, [.. goals], [], [.. results]);
        return new(
            new([English], Text("site"), Text("site"), Text("site"), Text("site"), new(Text("licence"), "https://example.org/"), [], null),
            new(Text("plan"), sources[0].Id, new(2018, 3, 23), new(2018, 3, 28), []),
            new(new(2016), new(2020), new(2015)),
            Region,
            new(1.00m, 0.80m),
            [new("chapter", 1, Text("chapter"), Text("chapter"), prose, [section])],
            [],
            [.. releases],
            [.. rows],
            new([.. indicators], indicator => indicator.Id),
            new([.. regions], region => region.Code),
            new([.. sources], one => one.Id),
            new([], unit => unit.Id))
        {
            Consistency = [.. checks],
            Searches = [.. searches],
        };
    }

    public PlanAssessment Assess()
    {
        var diagnostics = new DiagnosticBag();
        var assessment = PlanAssessor.Assess(Build(), new(2030, 1, 1), diagnostics);
        Assert.Empty(diagnostics.ToImmutable());
        return assessment ?? throw new InvalidOperationException("There is no release.");
    }

    /// <summary>The first goal as the newest release knows it.</summary>
    public GoalAssessment Judge() => Assess().Newest.Goals[0];

    /// <summary>The first goal's only or worst target as the newest release knows it.</summary>
    public TargetAssessment JudgeTarget() => Judge().Headline ?? throw new InvalidOperationException("The goal has no target.");

    private PlanBuilder Row(string indicator, int year, ObservedValue value, ObservationStatus status, string basis, PeriodOfYear? period)
    {
        var release = releases[^1].Year;
        rows.Add(new(
            new(indicator), Region, new(year), period, value, status, new(basis), new("source"), null, release, new(
                $"content/data/{release}.csv", rows.Count + 2)));
        return this;
    }
}
