using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Assessment;

/// <summary>
/// Checks the plan against itself: where it states one promise in two ways, or prints a figure that follows from others it
/// prints, both must agree within rounding. Baselines are those known at the first release, as the plan knew them.
/// </summary>
internal static class PlanAudit
{
    public static ImmutableArray<AuditCheck> Check(Plan plan, ReleaseAssessment first) =>
    [
        .. first.Goals.Select(goal => Calculable.OrNull(() => RestatedLevel(goal))).OfType<AuditCheck>(),
        .. plan.Chapters
            .SelectMany(chapter => chapter.Sections)
            .SelectMany(section => section.Results)
            .Select(result => Calculable.OrNull(() => Completion(result)))
            .OfType<AuditCheck>(),
        .. ConsistencyAudit.Check(plan),
    ];

    /// <summary>
    /// A fall in per cent against the level printed beside it. The two agree when the change that the levels give is within half of the
    /// last digit of the one printed, which may have been rounded.
    /// </summary>
    private static AuditCheck? RestatedLevel(GoalAssessment judged)
    {
        if (judged.Headline is not { Target: { Kind: TargetKind.RelativeChange, Restated: { } level } target, Baseline: { } baseline })
        {
            return null;
        }

        var start = Term.Value("V₀", baseline, level.Unit);
        var implied = 100 * ((level.Value / start.Value) - 1);
        var change = Term.Percent("K", implied, target.Year);
        var tolerance = Tolerance.OfPrinted(target.Value);
        return new(
            $"restated-{judged.Goal.Id}",
            "restated-level",
            new Figure(target.Value, Unit.Percent),
            change,
            Tolerance.Holds(target.Value, implied, tolerance) ? AuditOutcome.Agrees : AuditOutcome.Differs,
            [new("relative-change", [start, new("V_T", target.Year, level.Value, level.Unit)], change)])
        {
            Goals = [judged.Goal],
            Tolerance = tolerance,
        };
    }

    /// <summary>The completion of a task in per cent. The plan cuts to whole per cent, so the check does.</summary>
    private static AuditCheck? Completion(EarlierResult result)
    {
        if (result.Completion is not { } completion)
        {
            return null;
        }

        var done = new WorkingTerm("D", result.Year, result.Figure.Value, result.Figure.Unit);
        var computed = Term.Percent("D ÷ T", 100 * done.Value / completion.Task);
        return new(
            $"completion-{result.Id}",
            "completion",
            new Figure(completion.StatedPercent, Unit.Percent),
            computed,
            Math.Truncate(computed.Value) == completion.StatedPercent ? AuditOutcome.Agrees : AuditOutcome.Differs,
            [new("completion", [done, done with { Symbol = "T", Value = completion.Task }], computed)])
        {
            Results = [result],
            IsCutToWhole = true,
            Sources = completion.Source is { } source ? [source] : [],
        };
    }
}
