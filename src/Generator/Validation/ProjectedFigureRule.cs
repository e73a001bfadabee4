using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;
using Generator.Validation.Fields;

namespace Generator.Validation;

/// <summary>
/// What is projected is never taken for what was reached: an indicator with projected figures is what others are held against, and is
/// neither promised itself nor computed with.
/// </summary>
internal static class ProjectedFigureRule
{
    public static void Check(
        IEnumerable<Chapter> chapters, Declared<Indicator> indicators, ImmutableArray<PlacedRow> rows, ReadingScope scope)
    {
        var reached = chapters
            .SelectMany(chapter => chapter.Goals)
            .SelectMany(goal => goal.Terms)
            .SelectMany(terms => terms.Commitment.Indicators)
            .Concat(indicators.Values.SelectMany(indicator => indicator.Formula?.Inputs ?? []).Select(input => input.Indicator))
            .ToHashSet();
        foreach (var row in rows.Where(row => row.Row.Status == ObservationStatus.Projected && reached.Contains(row.Row.Indicator)))
        {
            scope.Report(TargetProblems.ProjectedNotReached(row.Status, row.Row.Indicator.Value));
        }
    }
}
