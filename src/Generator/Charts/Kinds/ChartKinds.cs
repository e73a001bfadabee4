using Generator.Model;

namespace Generator.Charts.Kinds;

/// <summary>The kind of target, or of observations, chooses the kind of chart.</summary>
internal static class ChartKinds
{
    public static Sketch Sketch(Reading reading, ChartSubject subject) => subject switch
    {
        ChartSubject.OfTarget target => OfTarget(reading, target),
        ChartSubject.OfIndicator { Series: { Indicator.Observations: ObservationKind.YearlyChange } series } => YearlyChangeChart.Sketch(reading, series),
        ChartSubject.OfIndicator { Series: { Indicator.Observations: ObservationKind.Cumulative } series } => SumChart.Sketch(reading, series),
        ChartSubject.OfIndicator { Series: var series } => CourseChart.Sketch(reading, series),
        ChartSubject.OfTiers tiers => TierChart.Sketch(reading, tiers),
        ChartSubject.OfRegions regions => RankingChart.Sketch(reading, regions),
        ChartSubject.OfOverview overview => DumbbellChart.Sketch(reading, overview),
        _ => throw new InvalidOperationException($"No kind of chart draws {subject.GetType().Name}."),
    };

    private static Sketch OfTarget(Reading reading, ChartSubject.OfTarget subject) => subject switch
    {
        { Series.Indicator.Observations: ObservationKind.YearlyChange } => ChainChart.Sketch(reading, subject),
        { Judged.Target.Kind: TargetKind.Cumulative } => SumChart.Sketch(reading, subject),
        _ when RoomChart.CanShow(subject) => RoomChart.Sketch(reading, subject),
        _ when GrowthChart.CanShow(subject) => GrowthChart.Sketch(reading, subject),
        _ => CourseChart.Sketch(reading, subject),
    };
}
