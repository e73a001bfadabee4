using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>The judged plan: each release from the first to the newest, and the plan checked against itself.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Releases">All of them, the newest last.</param>
/// <param name="Newest">The last of them, with the figures that it knows.</param>
/// <param name="Audit">What came of the checks.</param>
internal sealed record PlanAssessment(
    Plan Plan, ImmutableArray<ReleaseAssessment> Releases, ReleaseWithFigures Newest, ImmutableArray<AuditCheck> Audit)
{
    private FrozenDictionary<IndicatorId, ImmutableArray<RegionStanding>>? standings;

    /// <summary>The orders of the regions by each indicator, the newest first.</summary>
    public FrozenDictionary<IndicatorId, ImmutableArray<RegionStanding>> Standings => standings ??=
        Plan.Indicators.ToFrozenDictionary(indicator => indicator.Id, indicator => RegionStandings.Of(Plan, Newest, indicator));

    /// <summary>
    /// The newest figure that a reference means: of the region of the row that names it, or else of the whole region of the plan.
    /// </summary>
    public Observation? Find(FigureReference.Row reference, RegionCode region) =>
        Point(reference, region) ?? Point(reference, Plan.Region);

    private Observation? Point(FigureReference.Row reference, RegionCode region) => Newest
        .Find(reference.Indicator, region, reference.Members)?.Points
        .Select(point => point.Current)
        .FirstOrDefault(row => reference.IsOf(row, region));
}

/// <summary>
/// The report as one release knew it: every goal judged in the plan's order, and what changed since the release before.
/// </summary>
/// <param name="Release">The release.</param>
/// <param name="Goals">The judgements, in the plan's order.</param>
/// <param name="Changes">Goals whose status changed.</param>
/// <param name="Revised">Points whose figure this release replaced.</param>
/// <param name="Added">How many figures this release adds that revise nothing.</param>
internal record ReleaseAssessment(
    Release Release,
    ImmutableArray<GoalAssessment> Goals,
    ImmutableArray<StatusChange> Changes,
    ImmutableArray<SeriesPoint> Revised,
    int Added)
{
    /// <summary>How regions stand against targets of their own; empty where the plan gives them none.</summary>
    public ImmutableArray<RegionRating> Ratings { get; init; } = [];

    /// <summary>Every status, worst first; that of goals taken back only where there are such.</summary>
    public IEnumerable<Status> Statuses =>
        Enum.GetValues<Status>().Where(status => status != Status.Withdrawn || Goals.Any(goal => goal.Status == Status.Withdrawn));
}

/// <summary>
/// A release with all that it knew. Once the next one is judged nobody asks for the figures of an earlier one, which would be held as
/// often as there are releases.
/// </summary>
/// <param name="Judged">What was judged by them.</param>
/// <param name="Series">What was known, by indicator, region and part of the whole; one without observations is missing.</param>
internal sealed record ReleaseWithFigures(ReleaseAssessment Judged, FrozenDictionary<SeriesKey, Series> Series) : ReleaseAssessment(Judged)
{
    private readonly ILookup<(IndicatorId, RegionCode), Series> parts = Series.Values
        .Where(one => one.Members != default)
        .OrderBy(one => one.Members)
        .ToLookup(one => (one.Indicator.Id, one.Region));

    /// <summary>The figures of a whole, or of one part of it.</summary>
    public Series? Find(IndicatorId indicator, RegionCode region, Members members = default) =>
        Series.GetValueOrDefault(new(indicator, region, members));

    /// <summary>Every series of an indicator in a region, the whole's before those of its parts.</summary>
    public IEnumerable<Series> AllOf(IndicatorId indicator, RegionCode region) =>
        Find(indicator, region) is { } whole ? parts[(indicator, region)].Prepend(whole) : parts[(indicator, region)];

    /// <summary>The figures that a target is judged by.</summary>
    public Series? FiguresFor(Target target, RegionCode region) => Find(target.Indicator, region, target.Members);
}
