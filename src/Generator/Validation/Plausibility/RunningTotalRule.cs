using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// A running total does not fall: not from year to year, and not against a part of the year that began with it; nor does one that is to be
/// held down, such as a carbon budget. Only a total whose range allows negative numbers may be taken back, and an increase such as that of
/// energy use is none: what is declared the change of a level is held against it.
/// </summary>
internal sealed class RunningTotalRule : PlausibilityRule
{
    public override IEnumerable<Doubt> Find(FigureBook book) =>
        book.Series.Where(series => OnlyGrows(series.Indicator)).SelectMany(series => series.Figures)
            .Where(row => row.Row.Period is null or { FromMonth: 1, IsSeveralYears: false })
            .GroupBy(row => ObservationKey.Of(row.Row) with { Period = null, Year = default })
            .SelectMany(Falls);

    private static bool OnlyGrows(Indicator indicator) =>
        indicator is { Observations: ObservationKind.Cumulative, Relations.ChangeOf: null, Range.Min: null or >= 0 };

    private static IEnumerable<Doubt> Falls(IEnumerable<PlacedRow> rows)
    {
        var inTime = rows.OrderBy(row => row.Row.Year).ThenBy(row => row.Row.Period?.ToMonth ?? 12).ToImmutableArray();
        return inTime.Zip(inTime.Skip(1))
            .Where(pair => Tolerance.IsAbove(pair.First, pair.Second))
            .Select(pair => new Doubt(
                pair.Second, pair.First, PlausibilityProblems.RunningTotalFalls(FigureOf.Row(pair.Second), FigureOf.Row(pair.First))));
    }
}
