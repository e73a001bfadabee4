using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Gallery;

/// <summary>
/// A plan in memory: one chapter with one section, 2016 to 2020 on the base year 2015, one region, and the goals, indicators and rows
/// that a test adds. Rows belong to the release opened last; a release is dated the first of July after its year. It speaks English and
/// has no units, unless it is given languages, texts and units of its own.
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
    private readonly List<Source> sources = [];
    private readonly List<ConsistencyEntry> checks = [];
    private readonly List<SearchRecord> searches = [];

    public ImmutableArray<SiteLanguage> Languages { get; init; } = [English];

    public ImmutableArray<Unit> Units { get; init; } = [];

    /// <summary>Makes the texts of the plan itself.</summary>
    public Func<string, LocalizedText> Texts { get; init; } = Text;

    public static LocalizedText Text(string text) => new(new Dictionary<SiteLanguage, string> { [English] = text }.ToFrozenDictionary());

    public PlanBuilder Add(Indicator indicator)
    {
        indicators.Add(indicator);
        return this;
    }

    public PlanBuilder Indicator(string id, Direction direction = Direction.Down, ObservationKind observations = ObservationKind.Level)
    {
        return Add(new Indicator(
            new(id), Text(id), Text(id), Unit, direction, observations, new(null, null), ByRegion: false, IsContext: false, null,
            FrozenDictionary<BasisId, Basis>.Empty));
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

    /// <summary>Changes the commitment of the goal added last.</summary>
    public PlanBuilder Change(Func<Commitment, Commitment> change)
    {
        goals[^1] = goals[^1] with { Commitment = change(goals[^1].Commitment) };
        return this;
    }

    /// <summary>Gives the goal added last new terms from a day on; none withdraw it.</summary>
    public PlanBuilder Version(DateOnly from, Commitment? commitment)
    {
        var last = goals[^1];
        var terms = commitment is null ? null : new GoalTerms(Texts($"{last.Id}-{from.Year}"), commitment);
        goals[^1] = last with { Versions = last.Versions.Add(new(from, Texts("decided"), new("source"), terms)) };
        return this;
    }

    public PlanBuilder Goal(string id, Commitment commitment)
    {
        var place = new SourceLocation("content/section.yaml", goals.Count + 1);
        goals.Add(new(new(id), Texts(id), Texts(id), new(1, null, null), IsMain: false, commitment, place));
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
        var section = new Section("section", 1, Texts("s"), Texts("s"), prose, [.. goals], [], [.. results]);
        var plan = new Source(new("source"), SourceClass.Official, Texts("source"), Texts("source"), "2016");
        var regions = rows.Select(row => row.Region)
            .Concat(goals.SelectMany(goal => goal.Commitment.Targets).SelectMany(target => target.Regional).Select(own => own.Region))
            .Append(Region)
            .Distinct()
            .Order();
        return new(
            new(Languages, Texts("s"), Texts("s"), Texts("s"), Texts("s"), new(Texts("l"), "https://example.org/"), [], null),
            new(Texts("plan"), plan.Id, new(2018, 3, 23), new(2018, 3, 28), []),
            new(new(2016), new(2020), new(2015)),
            Region,
            new(1.00m, 0.80m),
            [new("chapter", 1, Texts("c"), Texts("c"), prose, [section])],
            [],
            [.. releases],
            [.. rows],
            new([.. indicators], indicator => indicator.Id),
            new([.. regions.Select(code => new Region(code, Texts("r" + code), Texts("r" + code), null, null))], region => region.Code),
            new([plan, .. sources], one => one.Id),
            new(Units, unit => unit.Id))
        {
            Consistency = [.. checks],
            Searches = [.. searches],
        };
    }

    public PlanAssessment Assess()
    {
        var diagnostics = new DiagnosticBag();
        var assessment = PlanAssessor.Assess(Build(), new(2030, 1, 1), diagnostics);
        return assessment is not null && diagnostics.Count == 0
            ? assessment
            : throw new InvalidOperationException(string.Join('\n', diagnostics.ToImmutable()));
    }

    /// <summary>The first goal as the newest release knows it.</summary>
    public GoalAssessment Judge() => Assess().Newest.Goals[0];

    /// <summary>The first goal's only or worst target as the newest release knows it.</summary>
    public TargetAssessment JudgeTarget() => Judge().Headline ?? throw new InvalidOperationException("The goal has no target.");

    public PlanBuilder Add(Observation row)
    {
        rows.Add(row with { Location = new($"content/data/{row.Release}.csv", rows.Count + 2) });
        return this;
    }

    private PlanBuilder Row(
        string indicator, int year, ObservedValue value, ObservationStatus status, string basis, PeriodOfYear? period) =>
        Add(new Observation(
            new(indicator), Region, new(year), period, value, status, new(basis), new("source"), null, releases[^1].Year, default));
}
