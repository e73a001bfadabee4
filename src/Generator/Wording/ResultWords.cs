using Generator.Assessment;
using Generator.Model;

namespace Generator.Wording;

/// <summary>What was promised and what came of it, each in a few words for a row of a table.</summary>
internal sealed class ResultWords(PlanWords plan)
{
    private readonly Words words = plan.Words;
    private readonly TargetWords targets = plan.Targets;

    public string Target(GoalAssessment goal) => goal switch
    {
        { Milestone: { } milestone } => words.Fill("figure_line.deadline", ("deadline", plan.Times.Date(milestone.Milestone.Deadline))),
        _ => targets.Target(goal.Headline!.Target),
    };

    /// <summary>The figure that decides, with its year where it is not the year of the target; or that there are only words.</summary>
    public string Result(GoalAssessment goal) => goal switch
    {
        { Milestone.Report: { } report } => plan.Figure(report),
        { Headline: { Actual: not null, Latest: { } latest } judged } when latest.Year != judged.Target.Year =>
            words.Fill("chart.tooltip", ("when", plan.Times.Year(latest.Year)), ("what", targets.ActualAtAGlance(judged)!)),
        { Headline: { Target.Kind: TargetKind.ZeroGrowth, Baseline: { } baseline, Latest: { } last } } => words.Fill(
            "finding.compared_years",
            ("base_year", baseline.Year.ToString()),
            ("baseline", plan.Figure(baseline.Current)),
            ("year", last.Year.ToString()),
            ("figure", plan.Figure(last.Current))),
        { Headline: { Actual: not null } judged } => targets.ActualAtAGlance(judged)!,
        { Headline.Other: { } other } => plan.Figure(other.Current),
        _ => words["absence.stated_met"],
    };

    /// <summary>The share of the way that was gone, or of what a limit allows that was used; null where there is no such share.</summary>
    public string? Share(GoalAssessment goal)
    {
        if (goal.Headline is not { Progress: { } progress } judged)
        {
            return null;
        }

        var key = judged.Target.IsLimit ? "scale.share_limit" : progress < 0 ? "scale.share_away" : "scale.share_reach";
        return words.Fill(key, ("share", plan.Figures.Share(Math.Abs(progress))));
    }
}
