using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// What the content declares a part of another indicator is not above it, nor are several parts together that have nothing in common:
/// shares of one whole, which is 100. Shares that name each other are told once.
/// </summary>
internal sealed class PartOfWholeRule : PlausibilityRule
{
    private const decimal Hundred = 100;

    public override IEnumerable<Doubt> Find(FigureBook book)
    {
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in book.Current.Where(row => row.Row.Number is not null))
        {
            if (book.IndicatorOf(row) is not { Relations: var relations })
            {
                continue;
            }

            if (relations.PartOf is { } id && book.Find(id) is { } indicator && book.Beside(row, id) is { } whole
                && book.In(indicator, row) - book.RoundingIn(indicator, row) > whole.Row.Number + whole.Rounding)
            {
                yield return new(row, whole, PlausibilityProblems.PartAboveWhole(FigureOf.Row(row), FigureOf.Row(whole)));
            }

            var others = relations.DisjointWith.Select(other => book.Beside(row, other)).OfType<PlacedRow>().ToImmutableArray();
            var sum = row.Row.Number!.Value + others.Sum(other => other.Row.Number!.Value);
            if (!others.IsEmpty && sum > Hundred + others.Add(row).Sum(one => one.Rounding) && told.Add(Places(others.Add(row))))
            {
                yield return new(row, others[0], PlausibilityProblems.SharesAboveWhole(
                    FigureOf.Row(row), [.. others.Select(FigureOf.Row)], sum))
                {
                    Further = others,
                };
            }
        }
    }

    private static string Places(ImmutableArray<PlacedRow> rows) =>
        string.Join('\n', rows.Select(row => row.Value.ToString()).Order(StringComparer.Ordinal));
}
