using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>Judges every goal as one release knew it and tells what changed since the release before.</summary>
internal static class ReleaseAssessor
{
    public static ReleaseWithFigures Assess(Plan plan, Release release, ReleaseWithFigures? before)
    {
        var added = plan.Observations.Where(row =>
            row.Release <= release.Year && (before is null || row.Release > before.Release.Year));
        var series = SeriesBuilder.Build(added, before?.Series ?? FrozenDictionary<SeriesKey, Series>.Empty, plan);
        var judge = new GoalJudge(plan, release, series);
        ImmutableArray<GoalAssessment> goals = [.. plan.Goals.Select(judge.Judge)];
        var revised = series.Values
            .SelectMany(one => one.Points)
            .Where(point => point.Current.Release == release.Year && !point.Superseded.IsEmpty)
            .OrderBy(point => point.Current.Indicator.Value, StringComparer.Ordinal)
            .ThenBy(point => point.Current.Region)
            .ThenBy(point => point.Current.Members)
            .ThenBy(point => point.Year)
            .ThenBy(point => point.Current.Basis.Value, StringComparer.Ordinal)
            .ToImmutableArray();
        var rows = plan.Observations.Count(row => row.Release == release.Year);
        var judged = new ReleaseAssessment(release, goals, Changes(before, goals), revised, rows - revised.Length)
        {
            Ratings = new BarometerJudge(plan, release, judge).Rate(before),
        };
        return new(judged, series);
    }

    private static ImmutableArray<StatusChange> Changes(ReleaseAssessment? before, ImmutableArray<GoalAssessment> goals) => before is null
        ? []
        :
        [
            .. before.Goals
                .Zip(goals)
                .Where(pair => pair.First.Status != pair.Second.Status)
                .Select(pair => new StatusChange(pair.Second.Goal, pair.First.Status, pair.Second.Status)),
        ];
}
