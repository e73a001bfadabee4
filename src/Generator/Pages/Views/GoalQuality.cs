using Generator.Assessment;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Pages.Views;

/// <summary>How good the figures are that a goal's judgement rests on: as good as the worst of them.</summary>
internal static class GoalQuality
{
    /// <summary>The worst status of a figure of the headline, or null when there is none.</summary>
    public static ObservationStatus? Of(GoalAssessment judged)
    {
        var rests = judged.Headline is { } headline ? Of(headline) : judged.Milestone?.Report is { } report ? [report.Status] : [];
        return Sourcing.BestFirst.Intersect(rests).Select(status => (ObservationStatus?)status).LastOrDefault();
    }

    private static IEnumerable<ObservationStatus> Of(TargetAssessment judged)
    {
        var other = judged.Status == Status.StatedMet ? judged.Other : null;
        SeriesPoint?[] points = [judged.Baseline, judged.Latest, other];
        return points.OfType<SeriesPoint>().Select(point => point.Current.Status).Concat(judged.Caveats);
    }
}
