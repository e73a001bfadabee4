using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>The one sentence that sums a page up.</summary>
internal sealed class HeadlineWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>
    /// How many of all promises figures or dates decide, and how those stand; then how many more an authority calls met without a figure,
    /// and how many were taken back.
    /// </summary>
    public string Judged(IReadOnlyCollection<GoalAssessment> all)
    {
        var stated = all.Count(goal => goal.Status == Status.StatedMet);
        var withdrawn = all.Count(goal => goal.Status == Status.Withdrawn);
        var shown = all.Where(goal => goal.Status.IsVerdict() && goal.Status != Status.StatedMet).ToList();
        return plan.Sentences(
        [
            shown.Count == 0
                ? words["headline.home_judged_none"]
                : words.Fill("headline.home_judged", ("goals", all.Count), ("judged", shown.Count), ("counts", Counted(shown))),
            stated == 0 ? null : words.Fill("headline.home_stated", ("count", stated)),
            withdrawn == 0 ? null : words.Fill("headline.home_withdrawn", ("count", withdrawn)),
        ]);
    }

    /// <summary>How many of the promises no figure decides.</summary>
    public string Gap(int without, int goals)
    {
        if (without == 0)
        {
            return words["headline.home_gap_none"];
        }

        var percent = decimal.Round(100m * without / goals, 0, MidpointRounding.AwayFromZero);
        var share = plan.Figures.Percent(percent);
        return words.Fill("headline.home_gap", ("without", without), ("goals", goals), ("share", share));
    }

    private string Counted(IEnumerable<GoalAssessment> goals) => words.List(
    [
        .. goals
            .GroupBy(goal => goal.Status)
            .OrderByDescending(group => group.Key)
            .Select(group => words.Fill($"status.{EnumName.Snake(group.Key)}.counted", ("count", group.Count()))),
    ]);
}
