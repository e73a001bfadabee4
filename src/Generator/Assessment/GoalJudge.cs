using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>Judges goals with what one release knows.</summary>
internal sealed class GoalJudge
{
    private readonly Plan plan;
    private readonly Release release;
    private readonly FrozenDictionary<SeriesKey, Series> series;
    private readonly Lineage lineage;
    private readonly TargetAssessor targets;
    private readonly MilestoneAssessor milestones;

    public GoalJudge(Plan plan, Release release, FrozenDictionary<SeriesKey, Series> series)
    {
        this.plan = plan;
        this.release = release;
        this.series = series;
        lineage = new(plan, series);
        var rater = new EvidenceRater(lineage);
        targets = new(new(plan.Thresholds, release.Year), lineage, rater);
        milestones = new(TimeSpanOf.Of(release.Year, plan.Period.YearStartsIn).End, lineage, rater);
    }

    /// <summary>Judges a goal by what was in force on the day of the release, and by what it promised before any change.</summary>
    public GoalAssessment Judge(Goal goal)
    {
        var standing = goal.At(release.Date);
        if (standing.Versions.IsEmpty)
        {
            return ByTerms(standing);
        }

        var judged = ByTerms(standing) with
        {
            ByEarlierTerms = [.. standing.Superseded.Select(terms => ByTerms(standing with { Commitment = terms.Commitment }))],
        };
        return standing.IsWithdrawn ? judged.Withdrawn() : judged;
    }

    private GoalAssessment ByTerms(Goal goal)
    {
        var found = goal.Found is { } told && IsKnown(told) ? told : null;
        return goal.Commitment is Commitment.Dated { Milestone: var milestone }
            ? new(
                goal, [], milestones.Assess(
                    milestone, Around(milestone.Indicator, plan.Period.BaseYear, found), goal.OfficialCheck)) { Found = found }
            : new(goal, [.. goal.Commitment.Targets.Select(target => Judge(target, goal, found))], null) { Found = found };
    }

    /// <summary>One region's own target by its own figures.</summary>
    public TargetAssessment Judge(Target target, RegionCode region) => targets.Assess(
        target,
        plan.Indicators[target.Indicator],
        new(series.GetValueOrDefault(new(target.Indicator, region, target.Members)), [], null),
        null);

    private TargetAssessment Judge(Target target, Goal goal, FoundEvidence? found) => target.EachRegion
        ? EachRegionJudge.Judge(target, Judge)
        : targets.Assess(
            target,
            plan.Indicators[target.Indicator],
            Around(target.Indicator, target.BaseYear, found, target.Members) with
            {
                Projected = target.Projection is { } projection
                    ? series.GetValueOrDefault(new(projection, plan.Region, target.Members))
                    : null,
                Peers = target.Kind == TargetKind.Rank ? Peers(target.Indicator, target.Members) : [],
            },
            goal.OfficialCheck);

    /// <summary>The regions beside the plan's own: those of the same parent.</summary>
    private ImmutableArray<Series> Peers(IndicatorId indicator, Members members)
    {
        var parent = plan.Regions[plan.Region].Parent;
        return
        [
            .. plan.Regions
                .Where(region => region.Code != plan.Region && region.Parent == parent)
                .Select(region => series.GetValueOrDefault(new(indicator, region.Code, members)))
                .OfType<Series>(),
        ];
    }

    /// <summary>What was found is known once all its figures are; what rests on no figure was found for the newest release.</summary>
    private bool IsKnown(FoundEvidence found) =>
        found.Rows.IsEmpty ? release.Year == plan.Releases[^1].Year : lineage.FindAll(found.Rows) is not null;

    private EvidenceAround Around(IndicatorId indicator, Year baseYear, FoundEvidence? found, Members members = default) => new(
        series.GetValueOrDefault(new(indicator, plan.Region, members)),
        [
            .. plan.Regions
                .Where(region => region.Code != plan.Region)
                .Select(region => series.GetValueOrDefault(new(indicator, region.Code, members)))
                .OfType<Series>()
                .Select(one => one.Points.LastOrDefault(point => point.IsYearlyNumber && point.Year > baseYear))
                .OfType<SeriesPoint>(),
        ],
        found);
}
