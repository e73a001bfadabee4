using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// What has to be explained about a target beside its number: the plan's own word, the year compared with, and where the required path
/// ends.
/// </summary>
internal sealed class TargetRemarks(PlanWords plan)
{
    /// <summary>The part of the whole that the target is set for, and the plan's own word.</summary>
    public string? Said(Target target)
    {
        string?[] remarks =
        [
            target.Members.IsTotal ? null : plan.Words.Fill("target.of_members", ("members", plan.Name(target.Members))),
            target.Said is { } said ? plan.Words.Fill("target.said", ("words", plan.Text(said))) : null,
        ];
        return remarks.OfType<string>().ToList() is { Count: > 0 } told ? plan.Parts(told) : null;
    }

    /// <summary>That a target is to be met after the plan's own years.</summary>
    public string? BeyondPeriod(Target target) => target.Year <= plan.Plan.Period.To ? null : plan.Words.Fill(
        "target.beyond_period", ("year", target.Year), ("last", plan.Plan.Period.To));

    public string? BaseYear(Target target) =>
        target.BaseYearIsImplied ? plan.Words.Fill("target.base_year_implied", ("year", target.BaseYear)) : null;

    /// <summary>
    /// The path starts from the revised baseline and so ends beside the cap of the plan, which follows from the baseline that the plan
    /// itself used. Null where the baseline was not revised, or where no cap stands on the indicator.
    /// </summary>
    public string? Path(TargetAssessment judged)
    {
        if (judged is not { Target: { Kind: TargetKind.IncrementBudget or TargetKind.GrowthCeiling, EachYear: false }, Path.IsEmpty: false }
            || plan.Plan.Indicators[judged.Target.Indicator].Observations == ObservationKind.YearlyChange
            || judged.Baseline is not { Superseded: { IsEmpty: false } earlier, Current.Number: { } start }
            || earlier[0].Number is not { } own || Cap(judged.Target.Indicator) is not { } cap)
        {
            return null;
        }

        var (figures, unit) = (plan.Figures, plan.Plan.Indicators[judged.Target.Indicator].Unit);
        var end = judged.Path[^1];
        return plan.Words.Fill(
            "target.path_note",
            ("baseline", figures.Write(start, unit)),
            ("year", end.Year),
            ("end", figures.Computed(end.Value, unit)),
            ("cap", figures.Write(cap.Value, cap.Unit)),
            ("own_baseline", figures.Write(own, unit)));
    }

    /// <summary>That a deadline had passed when the plan was issued; null where it had not.</summary>
    public string? BeforePlan(Milestone milestone) => milestone.Deadline < plan.Plan.Document.Issued
        ? plan.Words.Fill("milestones.before_plan", ("date", plan.Times.Date(plan.Plan.Document.Issued)))
        : null;

    private Target? Cap(IndicatorId indicator) => plan.Plan.Goals
        .SelectMany(goal => goal.Commitment.Targets)
        .FirstOrDefault(target => target.Kind == TargetKind.Cap && target.Indicator == indicator);
}
