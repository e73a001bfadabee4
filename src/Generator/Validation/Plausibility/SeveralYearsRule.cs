using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// One figure for several years is the mean or the sum of theirs, whichever the indicator says, where all of them are known on its basis.
/// </summary>
internal sealed class SeveralYearsRule : PlausibilityRule
{
    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        var rows = book.Series
            .Where(series => series.Indicator.SeveralYears is not null)
            .SelectMany(series => series.Figures.Select(row => (series.Indicator, Row: row)))
            .ToImmutableArray();
        var years = rows.Where(one => one.Row.Row.Period is null)
            .GroupBy(one => ObservationKey.Of(one.Row.Row))
            .ToDictionary(versions => versions.Key, versions => versions.MaxBy(one => one.Row.Row.Release).Row);
        return rows.Where(one => one.Row.Row.Period is { IsSeveralYears: true })
            .Select(one => Of(one.Indicator, one.Row, years))
            .OfType<Doubt>();
    }

    private static Doubt? Of(Indicator indicator, PlacedRow all, Dictionary<ObservationKey, PlacedRow> years)
    {
        var count = all.Row.Period!.Value.YearsBefore + 1;
        var parts = Enumerable.Range(1 - count, count)
            .Select(before => years.GetValueOrDefault(ObservationKey.Of(all.Row) with { Year = all.Row.Year + before, Period = null }))
            .OfType<PlacedRow>()
            .ToImmutableArray();
        if (parts.Length < count)
        {
            return null;
        }

        var sum = parts.Sum(row => row.Row.Number!.Value);
        var made = indicator.SeveralYears == Together.Sum ? sum : decimal.Round(sum / count, 6);
        return Tolerance.IsOff(made, all.Row.Number!.Value, all.Rounding + parts.Sum(row => row.Rounding))
            ? new(all, null, PlausibilityProblems.YearsTogether(FigureOf.Row(all), [.. parts.Select(FigureOf.Row)], made))
            {
                Further = parts,
            }
            : null;
    }
}
