using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>The title of a chart: the finding, or what it shows where no figure can be told against another.</summary>
internal static class ChartTitle
{
    public static string Of(ChartSubject subject, ChartCaption caption, PlanWords plan) => Finding(subject, plan) ?? caption.Name;

    private static string? Finding(ChartSubject subject, PlanWords plan) => subject switch
    {
        ChartSubject.OfTarget one => plan.Findings.OfTarget(one.Goal, one.Tier, one.Course.Judged),
        ChartSubject.OfTiers all => plan.Findings.OfGoal(plan.Assessment.Newest.Goals.First(judged => judged.Goal.Id == all.Goal.Id)),
        ChartSubject.OfIndicator { Series: var series } when series.Region == plan.Plan.Region =>
            plan.Findings.OfIndicator(series.Indicator),
        ChartSubject.OfRegions { Promise: { } promise } => plan.Findings.OfTarget(promise.Goal, promise.Tier, promise.Judged),
        ChartSubject.OfRegions regions => plan.Findings.OfRegions(regions.Indicator, regions.Points),
        ChartSubject.OfOverview several => plan.Findings.OfGoals(several.Title, several.All),
        _ => null,
    };
}
