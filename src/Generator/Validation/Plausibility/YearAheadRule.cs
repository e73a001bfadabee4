using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>A figure tells of what had begun when its edition came out, and not of years long after the plan.</summary>
internal sealed class YearAheadRule : PlausibilityRule
{
    private const int MostYearsAfterThePlan = 10;

    public override bool IsOfValues => false;

    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        foreach (var row in book.Rows)
        {
            var time = TimeSpanOf.Of(row.Row);
            if (book.Period is { } period && row.Row.Year > period.To + MostYearsAfterThePlan)
            {
                yield return new(row, null, PlausibilityProblems.YearAfterPlan(row.Year, $"{row.Row.Year}", $"{period.To}"));
            }
            else if (book.ReleaseDates.TryGetValue(row.Row.Release, out var date) && time.Start > date && IsReleaseSound(row, date)
                && row.Row.Status != ObservationStatus.Projected)
            {
                yield return new(row, null, PlausibilityProblems.TimeAhead(row.Year, time.Start, date));
            }
        }
    }

    /// <summary>An edition dated before its own year is told once, and not with every row.</summary>
    private static bool IsReleaseSound(PlacedRow row, DateOnly date) => date >= new DateOnly(row.Row.Release.Value, 1, 1);
}
