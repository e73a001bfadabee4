using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Fields;

namespace Generator.Validation.Rules;

/// <summary>
/// A check has the numbers that its formula needs, and says when the two sides agree: by a tolerance above zero, or outright where
/// arithmetic does not decide.
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

    public static void Check(FieldReader fields, ConsistencyEntry entry, ReadingScope scope)
    {
        var symbols = entry.Inputs.Select(input => input.Symbol).ToHashSet(StringComparer.Ordinal);
        foreach (var missing in Needed.GetValueOrDefault(entry.Formula, []).Where(symbol => !symbols.Contains(symbol)))
        {
            scope.Report(PlanProblems.InputMissing(fields.At("inputs"), Choices<ConsistencyFormula>.NameOf(entry.Formula), missing));
        }

        if (entry.Tolerance <= 0)
        {
            scope.Report(PlanProblems.ToleranceNotPositive(fields.At("tolerance")));
        }

        if (entry.Outcome is null && !fields.Has("tolerance"))
        {
            scope.Report(PlanProblems.OutcomeOpen(fields.Location, entry.Id));
        }
    }
}
