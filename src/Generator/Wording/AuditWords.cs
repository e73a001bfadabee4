using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>What is said of a check of the plan against itself beside its two figures.</summary>
internal sealed class AuditWords(PlanWords plan)
{
    /// <summary>Whose the first figure is: printed in the plan, in another source, or worked out from what the plan prints.</summary>
    public string FirstName(AuditCheck check) => check switch
    {
        { Formula: ConsistencyFormula.TwoWholes, Results: [var first, _] } => Implied(first),
        { Formula: ConsistencyFormula.ImpliedTask } => plan.Words["audit.named_parts"],
        { IsCutToWhole: false, Sources.IsEmpty: false } => plan.Words["audit.stated_elsewhere"],
        _ => plan.Words["audit.stated"],
    };

    /// <summary>Whose the second figure is.</summary>
    public string SecondName(AuditCheck check) => check switch
    {
        { Formula: ConsistencyFormula.TwoWholes, Results: [_, var second] } => Implied(second),
        { Formula: ConsistencyFormula.ShareOfCount } => plan.Words["audit.computed_count"],
        { Formula: ConsistencyFormula.Statement } => plan.Words["audit.stated_too"],
        { Formula: ConsistencyFormula.Sum, Sources.IsEmpty: true } => plan.Words["audit.named_parts"],
        _ => plan.Words["audit.computed"],
    };

    /// <summary>How far apart the two may be; null where the check is a remark or its outcome is declared.</summary>
    public string? Tolerance(AuditCheck check) => check switch
    {
        { IsCutToWhole: true } => plan.Words["audit.cut_to_whole"],
        { Tolerance: { } within, Stated: { } stated } =>
            plan.Words.Fill("audit.tolerance", ("figure", plan.Figures.Write(Apart(stated, within)))),
        _ => null,
    };

    /// <summary>The level that the printed percentage would lead to, where rounding alone makes the two agree.</summary>
    public string? IfExact(AuditCheck check)
    {
        if (check is not { Kind: "restated-level", Stated: { } stated, Computed: { } computed, Outcome: AuditOutcome.Agrees }
            || decimal.Round(computed.Value, 1, MidpointRounding.AwayFromZero) == stated.Value)
        {
            return null;
        }

        var start = check.Working[0].Inputs[0];
        var level = decimal.Round(start.Value * (1 + (stated.Value / 100)), 2, MidpointRounding.AwayFromZero);
        return plan.Words.Fill(
            "audit.if_exact",
            ("figure", plan.Figures.Write(stated)),
            ("level", plan.Figures.Write(level, start.Unit!.Value)));
    }

    private string Implied(EarlierResult result) => plan.Words.Fill("audit.implied_by", ("result", plan.Text(result.Name)));

    /// <summary>Percentages lie percentage points apart.</summary>
    private static Figure Apart(Figure stated, decimal within) =>
        stated with { Value = within, Unit = stated.Unit == Unit.Percent ? Unit.PercentagePoint : stated.Unit };
}
