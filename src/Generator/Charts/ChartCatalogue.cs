using System.Collections.Immutable;
using Generator.Charts.Kinds;
using Generator.Model;
using Generator.Assessment;

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
        .. assessment.Plan.Indicators.Select(indicator => OfRegions(assessment, indicator)).OfType<ChartSubject>(),
        .. OverviewCatalogue.Of(assessment),
    ];

    /// <summary>The basis that a target is judged on: that of its baseline, or of the figure at hand where there is no baseline.</summary>
    public static BasisId? JudgedBasis(TargetAssessment judged) => (judged.Baseline ?? judged.Latest)?.Current.Basis;

    private static IEnumerable<ChartSubject> Targets(PlanAssessment assessment, GoalAssessment judged)
    {
        if (judged.Goal.Commitment is Commitment.Tiered all && TierChart.CanShow(judged.Parts))
        {
            yield return new ChartSubject.OfTiers($"goal-{judged.Goal.Id}", judged.Goal, judged.Parts.Max(part => part.Target.Year), [.. all.Tiers.Zip(judged.Parts)]);
        }

        ImmutableArray<Tier?> tiers = judged.Goal.Commitment is Commitment.Tiered tiered ? [.. tiered.Tiers] : [null];
        foreach (var (tier, part) in tiers.Zip(judged.Parts))
        {
            var series = assessment.Newest.Find(part.Target.Indicator, assessment.Plan.Region);
            if (series is not null && HasCourse(part, series))
            {
                yield return new ChartSubject.OfTarget($"goal-{judged.Goal.Id}{(tier is null ? string.Empty : "-" + tier.Id)}", judged.Goal, tier, part, series);
            }
        }
    }

    /// <summary>Yearly changes make a course from the base year with the first of them; anything else needs two figures.</summary>
    private static bool HasCourse(TargetAssessment judged, Series series) => series.Indicator.Observations == ObservationKind.YearlyChange
        ? judged.Actuals.Length >= 2
        : JudgedBasis(judged) is { } basis && series.On(basis).Skip(1).Any();

    private static ChartSubject.OfIndicator? OfIndicator(PlanAssessment assessment, Indicator indicator)
    {
        var series = assessment.Newest.Find(indicator.Id, assessment.Plan.Region);
        return series is not null && series.Bases.Any(basis => series.On(basis).Skip(1).Any())
            ? new($"indicator-{indicator.Id}", series)
            : null;
    }

    /// <summary>Only a level can be compared with the figure of one year.</summary>
    private static Target? RegionTargets(Plan plan, Indicator indicator) => plan.Goals
        .SelectMany(goal => goal.Commitment.Targets)
        .FirstOrDefault(target => target.Indicator == indicator.Id && target.Kind is (TargetKind.Level or TargetKind.Cap) && !target.Regional.IsEmpty);

    private static ChartSubject.OfRegions? OfRegions(PlanAssessment assessment, Indicator indicator)
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
        return newest is null ? null : new($"region-{indicator.Id}", indicator, [.. newest], RegionTargets(plan, indicator));
    }
}
