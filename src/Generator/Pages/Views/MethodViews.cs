using System.Collections.Immutable;
using Generator.Model;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Scriban.Runtime;

namespace Generator.Pages.Views;

/// <summary>
/// The rules of judgement, each with one goal as its example: the first in the plan that has the figures for it. Where no goal has
/// them, the first goal of the rule shows what is waiting; a rule that judges nothing is left out.
/// </summary>
internal sealed class MethodViews(LanguageSite site, GoalViews goals, WorkingViews workings)
{
    public ScriptArray Examples()
    {
        var byRule = site.Newest.Goals.SelectMany(Judged).ToLookup(one => one.Rule);
        return View.List(
            from rule in TargetKinds.Rules
            where byRule.Contains(rule)
            select Example(rule, [.. byRule[rule]]));
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

    private ScriptObject Example(JudgingRule rule, ImmutableArray<(JudgingRule Rule, GoalAssessment Goal, int? Part)> candidates)
    {
        var (_, judged, index) = candidates.FirstOrDefault(one => HasFigures(one.Goal, one.Part), candidates[0]);
        var goal = goals.Of(judged);
        var part = index is { } number ? (ScriptObject)((ScriptArray)goal["parts"]!)[number]! : null;
        var key = $"rule.{rule.Name.Replace('-', '_')}";
        return View.Of(
            ("id", $"example-{rule.Name}"),
            ("name", site.Words[key + ".name"]),
            ("text", site.Words[key + ".text"]),
            ("count", candidates.Select(one => one.Goal.Goal.Id).Distinct().Count()),
            ("goal", goal),
            ("part", part),
            ("status", (part ?? goal)["status"]),
            ("reason", (part ?? goal)["reason"]),
            ("caveat", (part ?? goal)["caveat"]),
            ("has_figures", HasFigures(judged, index)),
            ("formulas", workings.Formulas(rule.Formulas)));
    }

    private static bool HasFigures(GoalAssessment goal, int? part) => part is { } index
        ? !goal.Parts[index].Working.IsEmpty
        : goal.Milestone?.Report is not null || goal.Parts.Any(one => one.Latest is not null);
}
