using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// A per cent that was given as a fraction, 0.425 for 42.5: a hundred times as much would go with the other figures of the indicator in the
/// region and it is written more exactly than they are, or with two decimals more than any of them; or else a hundred times as much
/// would go with its target. Small shares and changes are written like the others. Shares differ less among each other than changes do.
/// </summary>
internal sealed class FractionRule : PlausibilityRule
{
    private const decimal SpreadOfShares = 2;
    private const decimal SpreadOfChanges = 4;
    private const decimal OneDecimal = 10;
    private const decimal TwoDecimals = 100;

    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        var targets = book.Goals
            .SelectMany(goal => goal.Commitment.Targets.Select(target => (Goal: goal, Target: target)))
            .Where(pair => pair.Target.Kind.IsLevel && pair.Target.Unit == Unit.Percent)
            .ToLookup(pair => pair.Target.Indicator);
        foreach (var rows in book.Current.Where(row => row.Row.Number is not null)
            .GroupBy(row => (row.Row.Indicator, row.Row.Region, row.Row.Members)))
        {
            if (book.Find(rows.Key.Indicator) is not { Unit: var unit } indicator || unit != Unit.Percent)
            {
                continue;
            }

            var whole = rows.Where(row => Size(row) > 1).ToList();
            foreach (var row in rows.Where(row => Size(row) is > 0 and <= 1))
            {
                if (whole.Count > 0 && IsFraction(row, whole, indicator))
                {
                    var other = whole.MinBy(near => Math.Abs(near.Row.Year - row.Row.Year))!;
                    yield return new(row, other, PlausibilityProblems.Fraction(FigureOf.Row(row), FigureOf.Row(other)));
                }
                else if (whole.Count == 0 && targets[indicator.Id].FirstOrDefault() is { Goal: { } goal, Target: var target }
                    && IsWithin(Size(row), target.Value, target.Value, SpreadOfShares))
                {
                    yield return new(row, null, PlausibilityProblems.FractionOfTarget(
                        FigureOf.Row(row), target.Value, goal.Id.Value, goal.Location));
                }
            }
        }
    }

    private static bool IsFraction(PlacedRow row, List<PlacedRow> whole, Indicator indicator)
    {
        var (min, max) = (whole.Min(Size), whole.Max(Size));
        var spread = indicator.Observations == ObservationKind.YearlyChange ? SpreadOfChanges : SpreadOfShares;
        return Size(row) <= min / 10
            && row.Rounding * (IsWithin(Size(row), min, max, spread) ? OneDecimal : TwoDecimals) <= whole.Min(other => other.Rounding);
    }

    private static bool IsWithin(decimal fraction, decimal min, decimal max, decimal spread) =>
        fraction * 100 * spread >= Math.Abs(min) && fraction * 100 / spread <= Math.Abs(max);

    private static decimal Size(PlacedRow row) => Math.Abs(row.Row.Number!.Value);
}
