using System.Collections.Immutable;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>The numbers of one indicator in one region, on one basis and of one part of the year, by year.</summary>
internal sealed record FigureSeries(Indicator Indicator, ImmutableArray<PlacedRow> Figures)
{
    public static FigureSeries? Of(FigureBook book, IEnumerable<PlacedRow> figures)
    {
        var byYear = figures.OrderBy(row => row.Row.Year).ToImmutableArray();
        return book.IndicatorOf(byYear[0]) is { } indicator ? new(indicator, byYear) : null;
    }

    public decimal this[int index] => Figures[index].Row.Number!.Value;

    /// <summary>Amounts and shares, but neither changes nor running totals.</summary>
    public bool IsLevel => Indicator.Observations.StandsAlone;

    public int YearsBetween(int first, int second) => Figures[second].Row.Year - Figures[first].Row.Year;
}
