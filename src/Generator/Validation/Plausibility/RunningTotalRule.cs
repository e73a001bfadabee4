using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// A running total does not fall: not from year to year, and not against a part of the year that began with it. Only totals are looked at
/// that add up what is never negative (by their range, which begins at zero) or should not shrink (by their direction, which is up). An
/// increase that may be taken back, such as that of energy use, is none: what is declared the change of a level is held against it.
/// </summary>
internal sealed class RunningTotalRule : PlausibilityRule
{
    public override IEnumerable<Doubt> Find(FigureBook book) =>
        book.Series.Where(series => OnlyGrows(series.Indicator)).SelectMany(series => series.Figures)
            .Where(row => row.Row.Period is null or { FromMonth: 1 })
            .GroupBy(row => ObservationKey.Of(row.Row) with { Period = null, Year = default })
            .SelectMany(Falls);

    private static bool OnlyGrows(Indicator indicator) =>
        indicator is { Observations: ObservationKind.Cumulative, Relations.ChangeOf: null }
        && (indicator.Range.Min >= 0 || indicator.Direction == Direction.Up);

    private static IEnumerable<Doubt> Falls(IEnumerable<PlacedRow> rows)
    {
        var inTime = rows.OrderBy(row => row.Row.Year).ThenBy(row => row.Row.Period?.ToMonth ?? 12).ToImmutableArray();
        return inTime.Zip(inTime.Skip(1))
            .Where(pair => Tolerance.IsAbove(pair.First, pair.Second))
            .Select(pair => new Doubt(
                pair.Second, pair.First, PlausibilityProblems.RunningTotalFalls(FigureOf.Row(pair.Second), FigureOf.Row(pair.First))));
    }
}
