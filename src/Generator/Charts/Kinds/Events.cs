using Generator.Charts.Drawing;
using Generator.Model;

namespace Generator.Charts.Kinds;

/// <summary>What the content tells of the years that a chart shows.</summary>
internal static class Events
{
    private const int Rank = 5;

    /// <summary>By time; none for charts that show no years, or another region than the plan's.</summary>
    public static IEnumerable<PlanEvent> Of(Plan plan, ChartSubject subject) =>
        subject is ChartSubject.OfSeries { Series: var series } shown && series.Region == plan.Region
            ? plan.Events.Where(one => one.Indicators.Contains(series.Indicator.Id) && IsWithin(one, shown))
            : [];

    /// <summary>Whether it took place in the years that a chart shows, as its indicator counts them.</summary>
    private static bool IsWithin(PlanEvent one, ChartSubject.OfSeries shown)
    {
        var year = shown.Series.Indicator is { HasFiscalYears: true } indicator ? one.YearFrom(indicator.YearStartsIn) : one.Year;
        return shown.First <= year && year <= shown.Last;
    }

    /// <summary>Remarks in the drawing where there is room; below the chart all of them are listed.</summary>
    public static void Annotate(Scene scene, Reading reading, ChartSubject subject)
    {
        foreach (var one in Of(reading.Plan, subject))
        {
            var at = one.At - scene.X.Later;
            if (at > scene.X.Min && at < scene.X.Max)
            {
                reading.Annotate(scene, at, reading.Text(one.Text), Rank);
            }
        }
    }
}
