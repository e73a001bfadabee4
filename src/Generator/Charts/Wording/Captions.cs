using Generator.Charts.Kinds;
using Generator.Model;

namespace Generator.Charts.Wording;

/// <summary>The captions of goals' charts: the goal, its tier where it has several, and what the axis shows.</summary>
internal static class Captions
{
    public static string Of(Reading reading, ChartSubject.OfTarget subject, string unit) => reading.Words.Fill("chart.caption", Name(reading, subject), unit);

    public static string OfChange(Reading reading, ChartSubject.OfTarget subject) =>
        reading.Words.Fill("chart.caption_change", Name(reading, subject), subject.Judged.Target.BaseYear.ToString());

    public static string OfTiers(Reading reading, ChartSubject.OfTiers subject, string unit, bool isEmpty) => reading.Words.Fill(
        isEmpty ? "chart.caption_tiers_empty" : "chart.caption_tiers", reading.Text(subject.Goal.Title), subject.Year.ToString(), unit);

    /// <summary>An increment or a growth rate is drawn on the level that it limits, so the caption names the level too.</summary>
    private static string Name(Reading reading, ChartSubject.OfTarget subject)
    {
        var title = reading.Text(subject.Goal.Title);
        return subject switch
        {
            { Tier: { } tier } => reading.Words.Fill("chart.caption_tier", title, reading.Text(tier.Name)),
            { Judged.Target.Kind: TargetKind.IncrementBudget or TargetKind.GrowthCeiling } =>
                reading.Words.Fill("chart.caption_tier", title, reading.Text(subject.Series.Indicator.Name)),
            _ => title,
        };
    }
}
