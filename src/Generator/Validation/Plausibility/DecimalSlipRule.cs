using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// A figure that is about 10, 100, 1,000 … times its neighbour, or as small a part of it: 万 was left out or taken twice, or the decimal
/// point has slipped. Held against each other are the years of a series, a revision and what it replaces, and the bases of one year, which
/// differ by definition but not a hundredfold. Changes may be any size. A running total may well become tenfold in its first years.
/// </summary>
internal sealed class DecimalSlipRule : PlausibilityRule
{
    private const int MostYearsForTen = 3;
    private const decimal Ten = 10;

    public override IEnumerable<Doubt> Find(FigureBook book) =>
        book.Series.Where(series => IsAmount(series.Indicator))
            .SelectMany(InSeries)
            .Concat(book.Versions.SelectMany(versions => versions.Zip(versions.Skip(1))
                .Where(pair => IsAmount(book.IndicatorOf(pair.First)) && Power(pair.First, pair.Second) is not null)
                .Select(pair => Doubt(pair.Second, pair.First))))
            .Concat(book.Series.Where(series => series.IsLevel).SelectMany(series => series.Figures)
                .GroupBy(row => ObservationKey.Of(row.Row) with { Basis = BasisId.Usual })
                .SelectMany(AcrossBases))
            .DistinctBy(doubt => doubt.Row);

    private static IEnumerable<Doubt> InSeries(FigureSeries series) =>
        NeighbourBlame.Find(series, (first, second) => Ratio.PowerOfTen(series[first], series[second]) switch
        {
            null => false,
            Ten => series.YearsBetween(first, second) <= MostYearsForTen
                && (series.IsLevel || first > 0 || series[first] > series[second]),
            _ => true,
        }).Select(found => Doubt(series.Figures[found.Blamed], series.Figures[found.Neighbour]));

    private static IEnumerable<Doubt> AcrossBases(IEnumerable<PlacedRow> rows)
    {
        var bases = rows.ToImmutableArray();
        for (var i = 1; i < bases.Length; i++)
        {
            if (Power(bases[i - 1], bases[i]) > Ten)
            {
                yield return Doubt(bases[i], bases[i - 1]);
            }
        }
    }

    private static bool IsAmount(Indicator? indicator) =>
        indicator?.Observations is ObservationKind.Level or ObservationKind.Flow or ObservationKind.Cumulative;

    private static decimal? Power(PlacedRow first, PlacedRow second) =>
        first.Row.Number is { } one && second.Row.Number is { } other ? Ratio.PowerOfTen(one, other) : null;

    private static Doubt Doubt(PlacedRow row, PlacedRow other) => new(
        row, other, PlausibilityProblems.DecimalSlip(FigureOf.Row(row), FigureOf.Row(other), Power(row, other)!.Value));
}
