using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>
/// A figure that leaves the course of its own series. A level is measured by its steps, each a share of the smaller figure for each year: a
/// point that stands a third above or below both of its neighbours, and a step of half and more, each four times the usual step, and each
/// however the two figures were rounded: 3, 4 and 3 may be nearly the same. Where there is little to compare with, it takes more: twofold
/// beside one other step, threefold beside none.
/// A yearly change is measured by its distance from the middle of the others. Running totals grow as they are built, by leaps.
/// </summary>
internal sealed class JumpRule : PlausibilityRule
{
    private const decimal Usual = 4;
    private const decimal Spike = 0.3m;
    private const decimal Leap = 0.5m;
    private const decimal StepBesideOne = 1;
    private const decimal StepBesideNone = 2;
    private const decimal Points = 20;
    private const decimal Spreads = 6;
    private const int FewestChanges = 3;
    private const decimal Farthest = 1e12m;

    public override IEnumerable<Doubt> Find(FigureBook book) =>
        book.Series.SelectMany(series => series.Indicator.Observations switch
        {
            ObservationKind.Level or ObservationKind.Flow => InLevels(series),
            ObservationKind.YearlyChange => InChanges(series),
            _ => [],
        });

    private static IEnumerable<Doubt> InLevels(FigureSeries series)
    {
        var count = series.Figures.Length;
        if (count < 2 || series.Figures.Any(row => row.Row.Number <= 0))
        {
            yield break;
        }

        var steps = Enumerable.Range(1, count - 1).Select(i => Step(series, i - 1, i)).ToImmutableArray();
        var sorted = steps.Sort();
        var sure = Enumerable.Range(1, count - 1).Select(i => Sure(series, i - 1, i)).ToImmutableArray();
        var spikes = Enumerable.Range(1, Math.Max(0, count - 2)).Where(i => IsSpike(series, steps, sure, sorted, i))
            .ToHashSet();
        foreach (var i in spikes.Order())
        {
            yield return Of(series, i, i - 1);
        }

        for (var i = 0; i < steps.Length; i++)
        {
            if (!spikes.Contains(i) && !spikes.Contains(i + 1) && IsLarge(steps[i], sure[i], sorted))
            {
                // With two figures alone it is the later that has jumped; of more, a first one that stands apart.
                var isFirst = i == 0 && steps.Length > 1;
                yield return isFirst ? Of(series, 0, 1) : Of(series, i + 1, i);
            }
        }
    }

    private static bool IsSpike(
        FigureSeries series, ImmutableArray<decimal> steps, ImmutableArray<decimal> sure, ImmutableArray<decimal> sorted, int i)
    {
        var least = Math.Min(sure[i - 1], sure[i]);
        return least >= Spike
            && series[i] > series[i - 1] == series[i] > series[i + 1]
            && least >= Usual * Middle(Without(sorted, steps[i - 1], steps[i]).Append(Step(series, i - 1, i + 1)));
    }

    private static bool IsLarge(decimal step, decimal sure, ImmutableArray<decimal> sorted) => sorted.Length switch
    {
        1 => sure >= StepBesideNone,
        2 => sure >= StepBesideOne && sure >= Usual * Middle(Without(sorted, step)),
        _ => sure >= Leap && sure >= Usual * Middle(Without(sorted, step)),
    };

    private static IEnumerable<Doubt> InChanges(FigureSeries series)
    {
        if (series.Figures.Length <= FewestChanges)
        {
            yield break;
        }

        var values = series.Figures.Select(row => row.Row.Number!.Value).ToImmutableArray();
        var middle = Middle(values.Sort());
        var spread = Middle(values.Select(value => Math.Abs(value - middle)).Order());
        for (var i = 0; i < values.Length; i++)
        {
            if (Math.Abs(values[i] - middle) > Math.Max(Points, Spreads * spread))
            {
                yield return Of(series, i, i == 0 ? 1 : i - 1);
            }
        }
    }

    private static Doubt Of(FigureSeries series, int index, int neighbour)
    {
        PlacedRow row = series.Figures[index], other = series.Figures[neighbour];
        return new(row, other, series.Figures.Length == 2
            ? PlausibilityProblems.JumpOfTwo(FigureOf.Row(row), FigureOf.Row(other))
            : PlausibilityProblems.Jump(FigureOf.Row(row), FigureOf.Row(other)));
    }

    /// <summary>
    /// How far two figures are apart, as a share of the smaller one and for each year; a ratio that cannot be told is the largest.
    /// </summary>
    private static decimal Step(FigureSeries series, int first, int second) =>
        Step(series[first], series[second], series.YearsBetween(first, second));

    /// <summary>The least that two figures can be apart, as they were rounded.</summary>
    private static decimal Sure(FigureSeries series, int first, int second)
    {
        var (small, large) = series[first] < series[second] ? (first, second) : (second, first);
        var (most, least) = (series[small] + series.Figures[small].Rounding, series[large] - series.Figures[large].Rounding);
        return most >= least ? 0 : Step(most, least, series.YearsBetween(first, second));
    }

    private static decimal Step(decimal first, decimal second, int years) =>
        Ratio.Of(first, second) is { } ratio ? (ratio - 1) / years : Farthest;

    private static ImmutableArray<decimal> Without(ImmutableArray<decimal> sorted, params ReadOnlySpan<decimal> taken)
    {
        var rest = sorted;
        foreach (var one in taken)
        {
            rest = rest.Remove(one);
        }

        return rest;
    }

    private static decimal Middle(IEnumerable<decimal> values)
    {
        var sorted = values.Order().ToImmutableArray();
        return sorted[sorted.Length / 2];
    }
}
