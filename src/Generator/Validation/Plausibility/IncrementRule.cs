using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// What has changed since the base year agrees with what it is declared the change of: a running total with the level less the base year's,
/// a change in per cent with the yearly changes one upon the other.
/// </summary>
internal sealed class IncrementRule : PlausibilityRule
{
    private const decimal Hundred = 100;
    private const int MostYears = 80;

    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        if (book.Period is not { BaseYear: var start })
        {
            yield break;
        }

        foreach (var row in book.Current.Where(row => row.Row is { Number: not null, Period: null } && row.Row.Year > start))
        {
            var doubt = book.IndicatorOf(row) switch
            {
                { Observations: ObservationKind.Cumulative, Relations.ChangeOf: { } id } own => OfLevels(book, row, own, id, start),
                { Observations: ObservationKind.Level, Relations.ChangeOf: { } id } => OfChanges(book, row, id, start),
                _ => null,
            };
            if (doubt is not null)
            {
                yield return doubt;
            }
        }
    }

    private static Doubt? OfLevels(FigureBook book, PlacedRow row, Indicator own, IndicatorId id, Year start)
    {
        if (book.Beside(row, id) is not { } level
            || book.Number(ObservationKey.Of(level.Row) with { Year = start }) is not { } before
            || book.In(own, level) is not { } now || book.In(own, before) is not { } then)
        {
            return null;
        }

        var rounding = row.Rounding + book.RoundingIn(own, level) + book.RoundingIn(own, before);
        return !Tolerance.IsOff(now - then, row.Row.Number!.Value, rounding)
            ? null
            : new Doubt(row, level, PlausibilityProblems.IncrementAgainstLevels(
                FigureOf.Row(row), FigureOf.Row(before), FigureOf.Row(level), now - then))
            {
                Further = [before],
            };
    }

    private static Doubt? OfChanges(FigureBook book, PlacedRow row, IndicatorId id, Year start)
    {
        var key = ObservationKey.Of(row.Row) with { Indicator = id, Basis = BasisId.Usual };
        var changes = Enumerable.Range(1, row.Row.Year - start)
            .Select(years => book.Number(key with { Year = start + years }))
            .ToList();
        if (changes.Count > MostYears || changes.Contains(null) || changes.Exists(change => Math.Abs(change!.Row.Number!.Value) > Hundred))
        {
            return null;
        }

        var chained = Hundred * (changes.Aggregate(1m, (product, change) => product * (1 + (change!.Row.Number!.Value / Hundred))) - 1);
        var rounding = row.Rounding + (changes.Sum(change => change!.Rounding) * (1 + (chained / Hundred)));
        return Math.Abs(chained - row.Row.Number!.Value) <= Tolerance.OfRates + rounding
            ? null
            : new Doubt(row, changes[^1], PlausibilityProblems.IncrementAgainstChanges(
                FigureOf.Row(row), FigureOf.Row(changes[0]!), FigureOf.Row(changes[^1]!), Math.Round(chained, 2)))
            {
                Further = [.. changes!],
            };
    }
}
