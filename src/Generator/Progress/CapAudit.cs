using Generator.Model;

namespace Generator.Progress;

/// <summary>
/// Checks a cap against the budget and the growth ceiling that the plan sets for the same indicator: base + budget, and
/// base × (1 + g)ᴺ, must give the cap.
/// </summary>
internal static class CapAudit
{
    public static IEnumerable<AuditCheck> Check(Plan plan, ReleaseAssessment first)
    {
        var byIndicator = first.Goals
            .Where(judged => judged is { Goal.Commitment: Commitment.Single, Headline.Baseline: not null })
            .ToLookup(judged => judged.Headline!.Target.Indicator);
        foreach (var cap in first.Goals.Where(judged => judged is { Goal.Commitment: Commitment.Single, Headline: { Target.Kind: TargetKind.Cap, Baseline: not null } }))
        {
            var target = cap.Headline!.Target;
            var start = Term.Value("V₀", cap.Headline.Baseline!, plan.Indicators[target.Indicator].Unit);
            foreach (var other in byIndicator[target.Indicator])
            {
                if (Calculable.OrNull(() => Against(target, start, other)) is { } check)
                {
                    yield return check;
                }
            }
        }
    }

    private static AuditCheck? Against(Target cap, WorkingTerm start, GoalAssessment other) => other.Headline!.Target.Kind switch
    {
        TargetKind.IncrementBudget => Budget(cap, start, other),
        TargetKind.GrowthCeiling => Ceiling(cap, start, other),
        _ => null,
    };

    private static AuditCheck Budget(Target cap, WorkingTerm start, GoalAssessment budget)
    {
        var room = start with { Symbol = "B", Year = cap.Year, Value = budget.Headline!.Target.Value };
        var sum = start with { Symbol = "V₀ + B", Year = cap.Year, Value = start.Value + room.Value };
        return Compare("budget-against-cap", cap, budget, sum, new("budget-sum", [start, room], sum), sum.Value == cap.Value);
    }

    /// <summary>The ceiling is printed to a tenth of a per cent: the cap must lie between what half a tenth less and more would give.</summary>
    private static AuditCheck Ceiling(Target cap, WorkingTerm start, GoalAssessment ceiling)
    {
        const decimal HalfTenth = 0.05m;
        var rate = ceiling.Headline!.Target.Value;
        var years = cap.Year - cap.BaseYear;
        var grown = start with { Symbol = "V₀ × (1 + g)ᴺ", Year = cap.Year, Value = Grown(rate) };
        var step = new WorkingStep("compound-growth", [start, Term.Percent("g", rate), Term.Plain("N", years)], grown);
        var agrees = cap.Value >= Grown(rate - HalfTenth) && cap.Value <= Grown(rate + HalfTenth);
        return Compare("ceiling-against-cap", cap, ceiling, grown, step, agrees);

        decimal Grown(decimal percent) => start.Value * DecimalMath.Power(1 + (percent / 100), years);
    }

    private static AuditCheck Compare(string kind, Target cap, GoalAssessment other, WorkingTerm computed, WorkingStep step, bool agrees) => new(
        kind,
        other.Goal,
        null,
        new(cap.Value, computed.Unit!.Value),
        new(computed.Value, computed.Unit.Value),
        agrees ? AuditOutcome.Agrees : AuditOutcome.Differs,
        [step]);
}
