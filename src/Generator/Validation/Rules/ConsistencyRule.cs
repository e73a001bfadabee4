using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// A check has the numbers that its formula needs, none by which it cannot be worked out, and says when the two sides agree: by a
/// tolerance above zero, or outright where arithmetic does not decide.
/// </summary>
internal static class ConsistencyRule
{
    /// <summary>The signs that each formula needs. A difference may take its numbers from the results that it names.</summary>
    private static readonly Dictionary<ConsistencyFormula, string[]> Needed = new()
    {
        [ConsistencyFormula.MeanGrowth] = ["V₀", "V_T", "N"],
        [ConsistencyFormula.Sum] = ["a", "b"],
        [ConsistencyFormula.Ratio] = ["a", "b"],
        [ConsistencyFormula.ShareOfCount] = ["p", "n"],
        [ConsistencyFormula.ImpliedTask] = ["V_T", "p", "a", "b", "s"],
        [ConsistencyFormula.TwoWholes] = ["a", "p", "b", "q"],
        [ConsistencyFormula.Unchained] = ["a", "b"],
    };

    /// <summary>Far beyond any statistic, and near enough for every formula to stay within what decimals hold.</summary>
    private static readonly Bounds Any = new(-1_000_000_000_000, 1_000_000_000_000);

    private static readonly Bounds AboveZero = new(0.000_001m, Any.Most);

    /// <summary>A fall in per cent after which something is left to divide by.</summary>
    private static readonly Bounds Fall = new(-10_000, 99.9m);

    /// <summary>Per cent a year.</summary>
    private static readonly Bounds Growth = new(-100, 100);

    private static readonly Bounds Years = new(1, 40);

    public static void Check(FieldReader fields, ConsistencyEntry entry, ReadingScope scope)
    {
        var symbols = entry.Inputs.Select(input => input.Symbol).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in Needed.GetValueOrDefault(entry.Formula, []).Where(symbol => !symbols.Contains(symbol)))
        {
            scope.Report(PlanProblems.InputMissing(fields.At("inputs"), Choices<ConsistencyFormula>.NameOf(entry.Formula), missing));
        }

        CheckNumbers(fields, entry, scope);
        if (entry.Tolerance <= 0)
        {
            scope.Report(PlanProblems.ToleranceNotPositive(fields.At("tolerance")));
        }

        if (entry.Outcome is null && !fields.Has("tolerance"))
        {
            scope.Report(PlanProblems.OutcomeOpen(fields.Location, entry.Id));
        }
    }

    /// <summary>The numbers that a formula cannot be worked out with, and a difference that lacks what is taken off.</summary>
    private static void CheckNumbers(FieldReader fields, ConsistencyEntry entry, ReadingScope scope)
    {
        var formula = Choices<ConsistencyFormula>.NameOf(entry.Formula);
        foreach (var input in entry.Inputs.Where(input => !BoundsOf(entry.Formula, input).Hold(input.Value)))
        {
            var (least, most) = BoundsOf(entry.Formula, input);
            scope.Report(PlanProblems.InputOutOfRange(fields.At("inputs"), formula, input.Symbol, least, most));
        }

        var stated = entry.Formula == ConsistencyFormula.MeanGrowth ? Growth : Any;
        if (entry.Stated?.Value is { } printed && !stated.Hold(printed))
        {
            scope.Report(PlanProblems.InputOutOfRange(fields.At("stated"), formula, "stated", stated.Least, stated.Most));
        }

        if (entry.Computed is { } computed && !Any.Hold(computed.Value))
        {
            scope.Report(PlanProblems.InputOutOfRange(fields.At("computed"), formula, "computed", Any.Least, Any.Most));
        }

        if (entry is { Formula: ConsistencyFormula.MeanGrowth } && entry.Inputs.Any(input => input.Symbol == "N" && input.Value % 1 != 0))
        {
            scope.Report(PlanProblems.InputNotWhole(fields.At("inputs"), formula, "N"));
        }

        if (entry.Formula == ConsistencyFormula.Difference && entry.Inputs.Length % 2 == 1)
        {
            scope.Report(PlanProblems.InputMissing(fields.At("inputs"), formula, ((char)('a' + entry.Inputs.Length)).ToString()));
        }
    }

    private static Bounds BoundsOf(ConsistencyFormula formula, ConsistencyInput input) => (formula, input.Symbol) switch
    {
        (ConsistencyFormula.MeanGrowth, "V₀" or "V_T") or (ConsistencyFormula.TwoWholes, "p" or "q") => AboveZero,
        (ConsistencyFormula.MeanGrowth, "N") => Years,
        (ConsistencyFormula.Ratio, "b") => input.Value < 0 ? new(Any.Least, -AboveZero.Least) : AboveZero,
        (ConsistencyFormula.ImpliedTask, "p") or (ConsistencyFormula.Unchained, "b") => Fall,
        _ => Any,
    };

    private sealed record Bounds(decimal Least, decimal Most)
    {
        public bool Hold(decimal value) => value >= Least && value <= Most;
    }
}
