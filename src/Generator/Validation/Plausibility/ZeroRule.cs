using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// A zero where no other figure of the indicator in the region is one: most often nothing was known, and then the row is left out. Running
/// totals may begin with nothing; one change of nothing is no surprise beside a single other. A zero that a goal asks for, or at which a
/// level arrives last that has fallen by half and more already and is to fall, may well be reached.
/// </summary>
internal sealed class ZeroRule : PlausibilityRule
{
    private const decimal Half = 0.5m;

    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        var wanted = book.Goals.SelectMany(goal => goal.Commitment.Targets)
            .Where(target => target.Kind.IsLevel && target.Value == 0)
            .Select(target => target.Indicator)
            .ToHashSet();
        foreach (var rows in book.Current.Where(row => row.Row.Number is not null)
            .GroupBy(row => (row.Row.Indicator, row.Row.Region, row.Row.Members)))
        {
            var indicator = book.Find(rows.Key.Indicator);
            var figures = rows.ToList();
            var zeros = figures.FindAll(row => row.Row.Number == 0);
            var needed = indicator?.Observations switch
            {
                ObservationKind.Level or ObservationKind.Flow => 1,
                ObservationKind.YearlyChange => 2,
                _ => int.MaxValue,
            };
            if (zeros is [var zero] && figures.Count - 1 >= needed && !wanted.Contains(rows.Key.Indicator)
                && !(indicator?.Direction == Direction.Down && IsArrival(zero, figures)))
            {
                var other = figures.Where(row => row != zero).MinBy(row => Math.Abs(row.Row.Year - zero.Row.Year))!;
                yield return new(zero, other, PlausibilityProblems.Zero(FigureOf.Row(zero), FigureOf.Row(other)));
            }
        }
    }

    private static bool IsArrival(PlacedRow zero, List<PlacedRow> figures)
    {
        var before = figures.Where(row => row.Row.Year < zero.Row.Year).ToList();
        return before.Count > 0 && before.Count == figures.Count - 1
            && before.MaxBy(row => row.Row.Year)!.Row.Number <= Half * before.Max(row => row.Row.Number);
    }
}
