using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>How several goals stand, by number, in one sentence without full stop: the gravest first. One goal speaks for itself.</summary>
internal sealed class CountFindings(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>The goals under a title; null leaves it out.</summary>
    public string Of(LocalizedText? title, IReadOnlyCollection<GoalAssessment> goals) => (title, goals.Count) switch
    {
        (null, 0) => words["finding.no_goals"],
        ({ } named, 0) => words.Fill("finding.titled_no_goals", ("title", plan.Text(named))),
        (_, 1) => plan.Findings.OfGoal(goals.First()),
        _ => words.Fill(
            title is null ? "finding.counts" : "finding.titled",
            ("title", title is null ? null : plan.Text(title)),
            ("goals", words.Fill("finding.goals", ("count", Number(goals.Count)))),
            ("counts", string.Join(words["finding.separator"], Counts(goals)))),
    };

    /// <summary>
    /// Those without a verdict are one number at the end, since the statuses among them tell why there is none; where no goal has a
    /// verdict, they are told one by one.
    /// </summary>
    private IEnumerable<string> Counts(IReadOnlyCollection<GoalAssessment> goals)
    {
        var open = goals.Where(goal => !goal.Status.IsVerdict()).ToArray();
        var isOneNumber = open.Length < goals.Count && open.DistinctBy(goal => goal.Status).Skip(1).Any();
        var counts = goals
            .Where(goal => !isOneNumber || goal.Status.IsVerdict())
            .GroupBy(goal => goal.Status)
            .OrderBy(group => !group.Key.IsVerdict())
            .ThenBy(group => group.Key)
            .Select(group => words.Fill($"finding.counted.{EnumName.Snake(group.Key)}", ("count", Number(group.Count()))));
        return isOneNumber ? counts.Append(words.Fill("finding.counted_without_verdict", ("count", Number(open.Length)))) : counts;
    }

    private string Number(int number) => plan.Figures.Numbers.Write(number);
}
