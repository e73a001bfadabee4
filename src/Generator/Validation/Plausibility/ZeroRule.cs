using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Validation.Plausibility;

/// <summary>
/// A zero where no other figure of the indicator in the region is one: most often nothing was known, and then the row is left out. Running
/// totals may begin with nothing; one change of nothing is no surprise beside a single other.
/// </summary>
internal sealed class ZeroRule : PlausibilityRule
{
    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        foreach (var rows in book.Current.Where(row => row.Row.Number is not null).GroupBy(row => (row.Row.Indicator, row.Row.Region)))
        {
            var kind = book.Find(rows.Key.Indicator)?.Observations;
            var figures = rows.ToList();
            var zeros = figures.FindAll(row => row.Row.Number == 0);
            var needed = kind switch { ObservationKind.Level => 1, ObservationKind.YearlyChange => 2, _ => int.MaxValue };
            if (zeros is [var zero] && figures.Count - 1 >= needed)
            {
                var other = figures.Where(row => row != zero).MinBy(row => Math.Abs(row.Row.Year - zero.Row.Year))!;
                yield return new(zero, other, PlausibilityProblems.Zero(FigureOf.Row(zero), FigureOf.Row(other)));
            }
        }
    }
}
