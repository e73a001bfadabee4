using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>The level that an issue gives the plan's region is the one that the datasets have for it.</summary>
internal static class BarometerLevelRule
{
    public static void Check(
        FieldReader fields,
        BarometerRating rating,
        Year year,
        PeriodOfYear? period,
        RegionCode? home,
        IReadOnlyList<Observation> observations,
        ReadingScope scope)
    {
        if (home is not { } region || LevelOf(rating, region) is not { } level)
        {
            return;
        }

        var row = observations.LastOrDefault(row =>
            row.Indicator == rating.Indicator && row.Region == region && row.Year == year && row.Period == period
            && row.Members.IsTotal && row.Number is not null);
        if (row is not null && row.Number != level)
        {
            scope.Report(PlanProblems.LevelContradictsDataset(
                fields.Location, rating.Indicator.Value, level, row.Number.GetValueOrDefault(), row.Location));
        }
    }

    private static int? LevelOf(BarometerRating rating, RegionCode region) =>
        rating.Level1.Contains(region) ? 1 : rating.Level2.Contains(region) ? 2 : rating.Level3.Contains(region) ? 3 : null;
}
