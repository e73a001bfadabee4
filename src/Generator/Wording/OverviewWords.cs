using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>Words for a goal in the drawing of several: its name, how far it got, and both in a sentence.</summary>
internal sealed class OverviewWords(PlanWords plan)
{
    private readonly Words words = plan.Words;

    /// <summary>
    /// The goal with its status in words, so that colour is not needed to tell it; a limit is called one, since more of it is worse.
    /// </summary>
    public string Name(GoalAssessment judged) => words.Fill(
        judged.Headline!.Target.IsLimit ? "chart.overview_limit" : "chart.overview_row",
        ("goal", plan.Text(judged.Goal.Title)),
        ("status", words.Of("status", judged.Status, ".word")));

    /// <summary>
    /// Where it stands, the target or limit being 1: the share of the way, or for a limit what was found as a multiple of it.
    /// </summary>
    public static decimal Share(TargetAssessment judged) =>
        judged is { Actual: { } actual, Target: { IsLimit: true, Value: > 0 and var limit } } ? actual / limit : judged.Progress!.Value;

    /// <summary>How far it got, beside its mark, with the year where it is not the year of the target.</summary>
    public string Reached(TargetAssessment judged)
    {
        var reached = plan.Outcomes.Of(judged) ?? plan.Figures.Share(judged.Progress!.Value);
        return judged.Latest!.Year == judged.Target.Year ? reached : Dated(judged.Latest.Year, reached);
    }

    /// <summary>How far it got, with the year.</summary>
    public string Far(TargetAssessment judged) => plan.Outcomes.Of(judged) is { } outcome
        ? Dated(judged.Latest!.Year, outcome)
        : words.Fill(
            "chart.overview_way",
            ("year", judged.Latest!.Year),
            ("share", plan.Figures.Share(judged.Progress!.Value)));

    public string Sentence(GoalAssessment goal) =>
        words.Fill("chart.overview_sentence", ("goal", Name(goal)), ("reached", Far(goal.Headline!)));

    private string Dated(Year year, string reached) => words.Fill("chart.tooltip", ("when", plan.Times.Year(year)), ("what", reached));
}
