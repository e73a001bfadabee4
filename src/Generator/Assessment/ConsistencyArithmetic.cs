using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>What follows from the numbers that the content sets beside each other: one method a formula, each with its steps.</summary>
internal static class ConsistencyArithmetic
{
    /// <summary>The figure that is compared (null: none), another that takes the place of what is stated, and the steps to them.</summary>
    public sealed record ConsistencyResult(WorkingTerm? Computed, Figure? Stated, ImmutableArray<WorkingStep> Steps)
    {
        public static ConsistencyResult Of(params ImmutableArray<WorkingStep> steps) => new(steps[^1].Result, null, steps);
    }

    public static ConsistencyResult Compute(ConsistencyEntry entry) => entry.Formula switch
    {
        ConsistencyFormula.MeanGrowth => MeanGrowth(entry),
        ConsistencyFormula.Sum => ConsistencyResult.Of(Sum(entry.Inputs.Select(Input))),
        ConsistencyFormula.Difference => Differences(entry),
        ConsistencyFormula.Ratio => Ratio(entry),
        ConsistencyFormula.ShareOfCount => ShareOfCount(entry),
        ConsistencyFormula.ImpliedTask => ImpliedTask(entry),
        ConsistencyFormula.TwoWholes => TwoWholes(entry),
        ConsistencyFormula.Unchained => Unchained(entry),
        _ => new(entry.Computed is { } figure ? new(string.Empty, null, figure.Value, figure.Unit) : null, null, []),
    };

    /// <summary>The yearly growth between two levels, and the level that the growth as printed leads to.</summary>
    private static ConsistencyResult MeanGrowth(ConsistencyEntry entry)
    {
        var (start, end, years) = (Input(entry, "V₀"), Input(entry, "V_T"), Input(entry, "N"));
        var rate = Term.Percent("g", 100 * (DecimalMath.Pow(end.Value / start.Value, 1 / years.Value) - 1));
        var growth = new WorkingStep("mean-growth", [start, end with { Symbol = "Vₜ" }, years with { Symbol = "n" }], rate);
        if (entry.Stated is not { Value: { } printed })
        {
            return ConsistencyResult.Of(growth);
        }

        var grown = start with { Symbol = "V₀ × (1 + g)ᴺ", Value = start.Value * DecimalMath.Power(1 + (printed / 100), (int)years.Value) };
        return new(rate, null, [growth, new("compound-growth", [start, Term.Percent("g", printed), years], grown)]);
    }

    /// <summary>Parts in the unit of the first; percentage points may be added to a share.</summary>
    private static WorkingStep Sum(IEnumerable<WorkingTerm> parts)
    {
        ImmutableArray<WorkingTerm> terms = [.. parts];
        return new("parts-sum", terms, terms[0] with { Symbol = "Σ", Value = terms.Sum(term => term.Value) });
    }

    /// <summary>The inputs by pairs, the second taken from the first; without inputs the remark stands alone.</summary>
    private static ConsistencyResult Differences(ConsistencyEntry entry) => entry.Inputs.IsEmpty
        ? new(null, null, [])
        : ConsistencyResult.Of([.. entry.Inputs.Select(Input).Chunk(2).Select(pair => Difference(pair[0], pair[1]))]);

    private static WorkingStep Difference(WorkingTerm first, WorkingTerm less) =>
        new("parts-difference", [first, less], first with { Symbol = $"{first.Symbol} − {less.Symbol}", Value = first.Value - less.Value });

    private static ConsistencyResult Ratio(ConsistencyEntry entry)
    {
        var (part, whole) = (Input(entry, "a"), Input(entry, "b"));
        return ConsistencyResult.Of(new WorkingStep("part-of-whole", [part, whole], Term.Percent("a ÷ b", 100 * part.Value / whole.Value)));
    }

    /// <summary>How many of a number a share is; a count has no unit.</summary>
    private static ConsistencyResult ShareOfCount(ConsistencyEntry entry)
    {
        var (share, count) = (Input(entry, "p"), Input(entry, "n"));
        return ConsistencyResult.Of(
            new WorkingStep("share-of-count", [share, count], Term.Plain("p × n", share.Value * count.Value / 100)));
    }

    /// <summary>
    /// The saving that a fall of intensity by p asks for at a given total, s per cent of it, the parts that are named, and what they
    /// leave over.
    /// </summary>
    private static ConsistencyResult ImpliedTask(ConsistencyEntry entry)
    {
        var (total, fall, share) = (Input(entry, "V_T"), Input(entry, "p"), Input(entry, "s"));
        var task = total with { Symbol = "T", Value = (total.Value / (1 - (fall.Value / 100))) - total.Value };
        var due = task with { Symbol = "s × T", Value = share.Value * task.Value / 100 };
        var parts = Sum([Input(entry, "a"), Input(entry, "b")]);
        return new(
            due,
            null,
            [new("implied-task", [total, fall], task), new("share-of-task", [task, share], due), parts, Difference(due, parts.Result)]);
    }

    /// <summary>One whole, worked out from two of its parts and their shares; the first takes the place of what is stated.</summary>
    private static ConsistencyResult TwoWholes(ConsistencyEntry entry)
    {
        var (first, second) = (Whole("a", "p"), Whole("b", "q"));
        return new(second.Result, first.Result.Unit is { } unit ? new Figure(first.Result.Value, unit) : null, [first, second]);

        WorkingStep Whole(string part, string share)
        {
            var (known, per) = (Input(entry, part), Input(entry, share));
            var whole = known with { Symbol = "a ÷ p", Value = 100 * known.Value / per.Value };
            return new("whole-of-part", [known with { Symbol = "a" }, per with { Symbol = "p" }], whole);
        }
    }

    /// <summary>The first of two falls in a row, from both together and the second.</summary>
    private static ConsistencyResult Unchained(ConsistencyEntry entry)
    {
        var (both, second) = (Input(entry, "a"), Input(entry, "b"));
        var first = 100 * (1 - ((1 - (both.Value / 100)) / (1 - (second.Value / 100))));
        return ConsistencyResult.Of(new WorkingStep("unchained", [both, second], Term.Percent("c", first)));
    }

    private static WorkingTerm Input(ConsistencyEntry entry, string symbol) => Input(entry.Inputs.First(input => input.Symbol == symbol));

    private static WorkingTerm Input(ConsistencyInput input) => new(input.Symbol, null, input.Value, input.Unit);
}
