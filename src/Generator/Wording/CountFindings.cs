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
        ({ } named, _) when IsMostlyOpen(goals) => words.Fill(
            "finding.titled_open", ("title", plan.Text(named)), ("finding", OfSeveral("finding.counts", goals))),
        ({ } named, _) => OfSeveral("finding.titled", goals, plan.Text(named)),
        _ => OfSeveral("finding.counts", goals),
    };

    /// <summary>Whether more than half of several goals have no verdict, so that this is the first thing to say of them.</summary>
    public static bool IsMostlyOpen(IReadOnlyCollection<GoalAssessment> goals) =>
        2 * goals.Count(goal => goal.Status.IsOpen()) > goals.Count;

    private string OfSeveral(string key, IReadOnlyCollection<GoalAssessment> goals, string? title = null)
    {
        var open = goals.Count(goal => goal.Status.IsOpen());
        var isMostlyOpen = IsMostlyOpen(goals);
        var told = isMostlyOpen && open < goals.Count ? [.. goals.Where(goal => !goal.Status.IsOpen())] : goals;
        return words.Fill(
            !isMostlyOpen ? key
                : open < goals.Count ? "finding.mostly_open"
                : goals.All(goal => goal.Status == Status.NoData) ? "finding.all_no_data"
                : "finding.all_open",
            ("title", title),
            ("goals", goals.Count),
            ("open", open),
            ("counts", string.Join(words["finding.separator"], Counts(told))));
    }

    /// <summary>
    /// Those without a verdict are one number at the end, since the statuses among them tell why there is none; where no goal has a
    /// verdict, they are told one by one.
    /// </summary>
    private IEnumerable<string> Counts(IReadOnlyCollection<GoalAssessment> goals)
    {
        var open = goals.Where(goal => goal.Status.IsOpen()).ToArray();
        var isOneNumber = open.Length < goals.Count && open.DistinctBy(goal => goal.Status).Skip(1).Any();
        var counts = goals
            .Where(goal => !isOneNumber || !goal.Status.IsOpen())
            .GroupBy(goal => goal.Status)
            .OrderBy(group => !group.Key.IsVerdict())
            .ThenBy(group => group.Key)
            .Select(group => words.Fill($"finding.counted.{EnumName.Snake(group.Key)}", ("count", group.Count())));
        return isOneNumber ? counts.Append(words.Fill("finding.counted_without_verdict", ("count", open.Length))) : counts;
    }
}
