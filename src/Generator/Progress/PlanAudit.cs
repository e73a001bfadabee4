using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Progress;

/// <summary>
/// Checks the plan against itself: where it states one promise in two ways, or prints a figure that follows from others it
/// prints, both must agree within rounding. Baselines are those known at the first release, as the plan knew them.
/// </summary>
internal static class PlanAudit
{
    public static ImmutableArray<AuditCheck> Check(Plan plan, ReleaseAssessment first) =>
    [
        .. first.Goals.Select(goal => Calculable.OrNull(() => RestatedLevel(goal))).OfType<AuditCheck>(),
        .. CapAudit.Check(plan, first),
        .. plan.Chapters.SelectMany(chapter => chapter.Sections).SelectMany(section => section.Results).Select(result => Calculable.OrNull(() => Completion(result))).OfType<AuditCheck>(),
    ];

    /// <summary>
    /// A fall in per cent against the level printed beside it. National tasks are set to a tenth of a per cent, so the two agree
    /// when the change that the levels give rounds to the printed one at one decimal.
    /// </summary>
    private static AuditCheck? RestatedLevel(GoalAssessment judged)
    {
        if (judged.Headline is not { Target: { Kind: TargetKind.RelativeChange, Restated: { } level } target, Baseline: { } baseline })
        {
            return null;
        }

        var start = Term.Value("V₀", baseline, level.Unit);
        var implied = 100 * ((level.Value / start.Value) - 1);
        var agrees = Math.Round(implied, 1, MidpointRounding.AwayFromZero) == target.Value;
        return new(
            "restated-level",
            judged.Goal,
            null,
            new(target.Value, Unit.Percent),
            new(implied, Unit.Percent),
            agrees ? AuditOutcome.Agrees : AuditOutcome.Differs,
            [new("relative-change", [start, new("V_T", target.Year, level.Value, level.Unit)], Term.Percent("K", implied, target.Year))]);
    }

    /// <summary>The completion of a task in per cent. The plan cuts to whole per cent, so the check does.</summary>
    private static AuditCheck? Completion(Result result)
    {
        if (result.Completion is not { } completion)
        {
            return null;
        }

        var done = new WorkingTerm("D", result.Year, result.Figure.Value, result.Figure.Unit);
        var computed = 100 * done.Value / completion.Task;
        return new(
            "completion",
            null,
            result,
            new(completion.StatedPercent, Unit.Percent),
            new(computed, Unit.Percent),
            Math.Truncate(computed) == completion.StatedPercent ? AuditOutcome.Agrees : AuditOutcome.Differs,
            [new("completion", [done, done with { Symbol = "T", Value = completion.Task }], Term.Percent("D ÷ T", computed))]);
    }
}
