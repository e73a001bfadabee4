using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// Where months add up to the year, no part of it is more than what it lies in, and parts that fill the year make the year. Only amounts
/// that the content declares so and that are never negative are looked at: half a year's share or concentration may well be above the
/// year's. As much as the year may all be of one part of it, such as the season of heating.
/// </summary>
internal sealed class PartOfYearRule : PlausibilityRule
{
    private static readonly PeriodOfYear Whole = new(1, 12);

    public override IEnumerable<Doubt> Find(FigureBook book) =>
        book.Series.Where(series => series.Indicator.Relations.AddsUp.Contains(Addition.Months))
            .Where(series => series.Indicator.Range.Min >= 0)
            .SelectMany(series => series.Figures)
            .Where(row => row.Row.Period is not { IsSeveralYears: true })
            .GroupBy(row => ObservationKey.Of(row.Row) with { Period = null })
            .SelectMany(InYear);

    private static IEnumerable<Doubt> InYear(IEnumerable<PlacedRow> rows)
    {
        var figures = rows.Where(row => row.Row.Number > 0).OrderBy(row => Length(Of(row))).ToImmutableArray();
        foreach (var part in figures)
        {
            if (figures.FirstOrDefault(whole => Contains(Of(whole), Of(part)) && Tolerance.IsAbove(part, whole)) is { } whole)
            {
                yield return new(part, whole, PlausibilityProblems.PartOfYear(FigureOf.Row(part), FigureOf.Row(whole)));
            }
        }

        if (figures.Length > 0 && Of(figures[^1]) == Whole && Filling(figures) is { Length: > 1 } filling
            && figures[^1] is var year && Tolerance.IsOff(
                filling.Sum(row => row.Row.Number!.Value), year.Row.Number!.Value, year.Rounding + filling.Sum(row => row.Rounding)))
        {
            yield return new(year, null, PlausibilityProblems.PartsOfYearSum(
                FigureOf.Row(year), [.. filling.Select(FigureOf.Row)], filling.Sum(row => row.Row.Number!.Value)))
            {
                Further = filling,
            };
        }
    }

    /// <summary>Parts that follow one another from first month to last, the longest first; empty where a month is missing.</summary>
    private static ImmutableArray<PlacedRow> Filling(ImmutableArray<PlacedRow> figures)
    {
        var filling = ImmutableArray.CreateBuilder<PlacedRow>();
        for (var month = 1; month <= Whole.ToMonth;)
        {
            var next = figures.LastOrDefault(row => row.Row.Period is not null && Of(row).FromMonth == month);
            if (next is null)
            {
                return [];
            }

            filling.Add(next);
            month = Of(next).ToMonth + 1;
        }

        return filling.ToImmutable();
    }

    private static PeriodOfYear Of(PlacedRow row) => row.Row.Period ?? Whole;

    private static int Length(PeriodOfYear part) => part.ToMonth - part.FromMonth;

    private static bool Contains(PeriodOfYear whole, PeriodOfYear part) =>
        whole != part && whole.FromMonth <= part.FromMonth && part.ToMonth <= whole.ToMonth;
}
