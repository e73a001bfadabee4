using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Charts.Kinds;
using Generator.Model;

namespace Generator.Charts;

/// <summary>
/// Which charts the newest release allows. One figure is not a chart, and figures of different bases are not compared: there must
/// be two on one basis. Only the targets of a tiered goal are set side by side even without a figure.
/// </summary>
internal static class ChartCatalogue
{
    public static ImmutableArray<ChartSubject> Of(PlanAssessment assessment) =>
    [
        .. assessment.Newest.Goals.SelectMany(judged => Targets(assessment, judged)),
        .. assessment.Plan.Indicators.Select(indicator => OfIndicator(assessment, indicator)).OfType<ChartSubject>(),
        .. assessment.Plan.Indicators
            .Select(indicator => OfRegions(assessment, indicator, RegionTargets(assessment.Plan, indicator)))
            .OfType<ChartSubject>(),
        .. assessment.Plan.Others.SelectMany(region => OfRegion(assessment, region)),
        .. MembersCatalogue.Of(assessment),
        .. OverviewCatalogue.Of(assessment),
    ];

    private static IEnumerable<ChartSubject> Targets(PlanAssessment assessment, GoalAssessment judged)
    {
        if (judged.Goal.Commitment is Commitment.Tiered all && ShareAnAxis(judged.Parts))
        {
            yield return new ChartSubject.OfTiers(
                $"goal-{judged.Goal.Id}",
                judged.Goal,
                [
                    .. from part in all.Tiers.Zip(judged.Parts)
                       select new TierCourse(part.First, part.Second, Earlier(judged, part.First, part.Second)),
                ]);
        }

        ImmutableArray<Tier?> tiers = judged.Goal.Commitment is Commitment.Tiered tiered ? [.. tiered.Tiers] : [null];
        foreach (var (tier, part) in tiers.Zip(judged.Parts))
        {
            var key = $"goal-{judged.Goal.Id}{(tier is null ? string.Empty : "-" + tier.Id)}";
            var promise = new RegionalPromise(judged.Goal, tier, part, Earlier(judged, tier, part));
            if ((part.EachRegion is null ? OfPlaces(assessment, promise) : OfEach(assessment, promise)) is { } order)
            {
                yield return order with { Key = key };
            }
            else if (part.EachRegion is null && assessment.Newest.FiguresFor(part.Target, assessment.Plan.Region) is { } series
                && TargetCourse.Of(part, series) is { } course)
            {
                yield return new ChartSubject.OfTarget(key, judged.Goal, tier, course with { Earlier = promise.Earlier });
            }
        }
    }

    /// <summary>
    /// What the goal promised of the same before, as each decision left it: the decision in a place of its history ends the terms in that
    /// place. New words alone leave the target where it is.
    /// </summary>
    private static ImmutableArray<EarlierTarget> Earlier(GoalAssessment judged, Tier? tier, TargetAssessment now) =>
    [
        .. from earlier in judged.ByEarlierTerms.Index()
           from part in earlier.Item.Parts.Index()
           where part.Item.Target.Indicator == now.Target.Indicator && part.Item.Target.Kind == now.Target.Kind
               && (earlier.Item.Goal.Commitment as Commitment.Tiered)?.Tiers[part.Index].Id == tier?.Id
               && (now.Status == Status.Withdrawn || Drawn(part.Item.Target) != Drawn(now.Target))
           select new EarlierTarget(judged.Goal.Versions[earlier.Index].Date, part.Item),
    ];

    private static (decimal From, decimal? To, Bound Bound, Year Year, Year BaseYear) Drawn(Target target) =>
        (target.Value, target.UpTo, target.Bound, target.Year, target.BaseYear);

    /// <summary>The regions in the order in which a place is promised, in the year that is judged; null where there is none.</summary>
    private static ChartSubject.OfRegions? OfPlaces(PlanAssessment assessment, RegionalPromise promise)
    {
        if (promise.Judged is not { Target: { Kind: TargetKind.Rank } target, Place: not null, Latest: { } latest })
        {
            return null;
        }

        var (plan, indicator) = (assessment.Plan, assessment.Plan.Indicators[target.Indicator]);
        var points = plan.Regions
            .Where(region => region.Parent == plan.Regions[plan.Region].Parent)
            .Select(region => assessment.Newest.FiguresFor(target, region.Code)?.On(latest.Current.Basis)
                .FirstOrDefault(point => point.Year == latest.Year))
            .OfType<SeriesPoint>();
        var sorted = InOrder(points, indicator).Select(point => new RegionPoint(point, null, IsMet: false));
        return new(string.Empty, indicator, [.. sorted], null)
        {
            Promise = promise,
        };
    }

    /// <summary>The regions of which each has to reach a level of its own.</summary>
    private static ChartSubject.OfRegions? OfEach(PlanAssessment assessment, RegionalPromise promise) =>
        promise.Judged is { Target: { Kind.IsLevel: true } target, Status: not Status.Withdrawn }
            && OfRegions(assessment, assessment.Plan.Indicators[target.Indicator], target) is { } regions
            ? regions with { Promise = promise }
            : null;

    /// <summary>One axis holds all tiers: levels in one unit.</summary>
    private static bool ShareAnAxis(ImmutableArray<TargetAssessment> parts) =>
        parts.Length > 1 && parts.All(part => part.Target.Kind.IsLevel && part.Target.Unit == parts[0].Target.Unit);

    private static ChartSubject.OfIndicator? OfIndicator(PlanAssessment assessment, Indicator indicator) =>
        assessment.Newest.Find(indicator.Id, assessment.Plan.Region) is { Leading: { } leading } series
            ? new($"indicator-{indicator.Id}", series, leading, NeededChanges.Of(assessment.Newest, indicator.Id))
            : null;

    /// <summary>The course of each indicator in one region other than the plan's own.</summary>
    private static IEnumerable<ChartSubject> OfRegion(PlanAssessment assessment, Region region) =>
        from indicator in assessment.Plan.Indicators
        let series = assessment.Newest.Find(indicator.Id, region.Code)
        where series?.Leading is not null
        select new ChartSubject.OfIndicator($"region-{region.Code}-{indicator.Id}", series, series.Leading!.Value, Needed: null);

    /// <summary>Only a level can be compared with the figure of one year.</summary>
    private static Target? RegionTargets(Plan plan, Indicator indicator) => plan.Goals
        .Where(goal => !goal.IsWithdrawn)
        .SelectMany(goal => goal.Commitment.Targets)
        .FirstOrDefault(target => target.Indicator == indicator.Id && target.Kind.IsLevel && !target.Regional.IsEmpty);

    private static ChartSubject.OfRegions? OfRegions(PlanAssessment assessment, Indicator indicator, Target? target)
    {
        var plan = assessment.Plan;
        var newest = plan.Regions
            .Where(region => region.Code != plan.Region)
            .SelectMany(region => assessment.Newest.Find(indicator.Id, region.Code)?.Points ?? [])
            .Where(point => point.Current.Number is not null)
            .GroupBy(point => (point.Year, point.Current.Period, point.Current.Basis))
            .Where(group => group.Skip(1).Any())
            .OrderByDescending(group => group.Key.Year)
            .ThenBy(group => group.Key.Period is not null)
            .ThenByDescending(group => group.Key.Period)
            .ThenByDescending(group => group.Count())
            .ThenBy(group => group.Key.Basis.Value, StringComparer.Ordinal)
            .FirstOrDefault();
        if (newest is null)
        {
            return null;
        }

        var sorted = InOrder(newest, indicator).Select(point => OfRegion(point, target, indicator));
        return new($"region-{indicator.Id}", indicator, [.. sorted], target);
    }

    /// <summary>The best first.</summary>
    private static IEnumerable<SeriesPoint> InOrder(IEnumerable<SeriesPoint> points, Indicator indicator)
    {
        var sign = indicator.Direction == Direction.Down ? 1 : -1;
        return points.OrderBy(point => sign * point.Current.Number!.Value).ThenBy(point => point.Current.Region);
    }

    private static RegionPoint OfRegion(SeriesPoint point, Target? target, Indicator indicator) =>
        target?.Regional.FirstOrDefault(own => own.Region == point.Current.Region) is { } own
            ? new(point, own.Value, BoundCheck.IsMet(target with { Value = own.Value }, indicator.Direction, point.Current.Number!.Value))
            : new(point, null, IsMet: false);
}
