using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Model;
using Generator.Pages.Templates;

namespace Generator.Pages.Views;

/// <summary>A rule of judgement with a goal, and the part of it, as its example.</summary>
internal sealed record RuleView(
    string Id,
    string Name,
    string Text,
    int Count,
    GoalView Goal,
    PartView? Part,
    StatusView Status,
    string Reason,
    string? Caveat,
    bool HasFigures,
    ImmutableArray<FormulaView> Formulas) : View;

/// <summary>
/// The rules of judgement, each with one goal as its example: the first in the plan that has the figures for it. Where no goal has
/// them, the first goal of the rule shows what is waiting; a rule that judges nothing is left out.
/// </summary>
internal sealed class MethodViews(LanguageSite site, GoalViews goals, WorkingViews workings)
{
    public ImmutableArray<RuleView> Examples()
    {
        var byRule = site.Newest.Goals.SelectMany(Judged).ToLookup(one => one.Rule);
        return [.. TargetKinds.Rules.Where(byRule.Contains).Select(rule => Example(rule, [.. byRule[rule]]))];
    }

    private IEnumerable<(JudgingRule Rule, GoalAssessment Goal, int? Part)> Judged(GoalAssessment goal)
    {
        if (goal.Milestone is not null)
        {
            yield return (JudgingRule.Milestone, goal, null);
        }

        if (goal.Goal.Commitment is Commitment.Tiered)
        {
            yield return (JudgingRule.Tiers, goal, null);
        }

        for (var part = 0; part < goal.Parts.Length; part++)
        {
            var target = goal.Parts[part].Target;
            yield return (TargetKinds.Of(target.Kind).RuleOf(target, site.Plan.Indicators[target.Indicator]), goal, part);
        }
    }

    private RuleView Example(JudgingRule rule, ImmutableArray<(JudgingRule Rule, GoalAssessment Goal, int? Part)> candidates)
    {
        var (_, judged, index) = candidates.FirstOrDefault(one => HasFigures(one.Goal, one.Part), candidates[0]);
        var goal = goals.Of(judged);
        var part = index is { } number ? goal.Parts[number] : null;
        var key = $"rule.{rule.Name.Replace('-', '_')}";
        return new(
            $"example-{rule.Name}",
            site.Words[key + ".name"],
            site.Words[key + ".text"],
            candidates.Select(one => one.Goal.Goal.Id).Distinct().Count(),
            goal,
            part,
            part?.Status ?? goal.Status,
            part?.Reason ?? goal.Reason,
            part is null ? goal.Caveat : part.Caveat,
            HasFigures(judged, index),
            workings.Formulas(rule.Formulas));
    }

    private static bool HasFigures(GoalAssessment goal, int? part) => part is { } index
        ? !goal.Parts[index].Working.IsEmpty
        : goal.Milestone?.Report is not null || goal.Parts.Any(one => one.Latest is not null);
}
