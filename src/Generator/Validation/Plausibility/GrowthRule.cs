using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// A yearly change agrees with the levels that the content declares it the change of: this year's and last year's, of the same part of the
/// year and on one basis, so that neither prices nor definitions come between.
/// </summary>
internal sealed class GrowthRule : PlausibilityRule
{
    private const decimal Hundred = 100;

    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        foreach (var row in book.Current.Where(row => row.Row.Number is not null))
        {
            if (book.IndicatorOf(row) is { Observations: ObservationKind.YearlyChange, Relations.ChangeOf: { } id }
                && Levels(book, row, id) is var (level, before)
                && Growth(before, level) is { } growth
                && !book.VersionsOf(before).Any(version => Agrees(row, version, level)))
            {
                yield return new(row, level, PlausibilityProblems.GrowthAgainstLevels(
                    FigureOf.Row(row), FigureOf.Row(before), FigureOf.Row(level), Math.Round(growth, 2)))
                {
                    Further = [before],
                };
            }
        }
    }

    /// <summary>On the basis of the change, or else on the first of the level's bases that has both years.</summary>
    private static (PlacedRow Level, PlacedRow Before)? Levels(FigureBook book, PlacedRow row, IndicatorId id)
    {
        var key = ObservationKey.Of(row.Row) with { Indicator = id };
        var bases = book.Find(id)?.Bases.Keys.OrderBy(basis => basis.Value, StringComparer.Ordinal) ?? Enumerable.Empty<BasisId>();
        return bases.Prepend(BasisId.Usual).Prepend(key.Basis)
            .Select(basis => (
                Level: book.Number(key with { Basis = basis }),
                Before: book.Number(key with { Basis = basis, Year = key.Year + -1 })))
            .Where(pair => pair.Level is not null && pair.Before is not null)
            .Select(pair => ((PlacedRow, PlacedRow)?)(pair.Level!, pair.Before!))
            .FirstOrDefault();
    }

    /// <summary>Last year's level may since have been revised, and the rate with it or not.</summary>
    private static bool Agrees(PlacedRow change, PlacedRow before, PlacedRow level) =>
        Growth(before, level) is { } growth && Math.Abs(growth - change.Row.Number!.Value) <= Allowed(change, before, level, growth);

    private static decimal? Growth(PlacedRow before, PlacedRow level) =>
        before.Row.Number is > 0 and var first && level.Row.Number is > 0 and var second && Ratio.Of(first, second) is { } ratio
            ? Hundred * ((second > first ? ratio : 1 / ratio) - 1)
            : null;

    /// <summary>What the rounding of all three figures can explain, in percentage points, and the tolerance of rates on top.</summary>
    private static decimal Allowed(PlacedRow change, PlacedRow before, PlacedRow level, decimal growth) =>
        Tolerance.OfRates + change.Rounding + ((Hundred + growth) * (Share(level) + Share(before)));

    private static decimal Share(PlacedRow row) => Math.Min(1, row.Rounding / row.Row.Number!.Value);
}
