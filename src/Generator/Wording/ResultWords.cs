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
        { Milestone.Milestone: { } milestone } => words.Fill(
            milestone.FromThenOn ? "figure_line.from" : "figure_line.deadline", ("deadline", plan.Times.Date(milestone.Deadline))),
        _ => targets.Target(goal.Headline!.Target),
    };

    /// <summary>The figure that decides, with its year; or that there are only words.</summary>
    public string Result(GoalAssessment goal) => goal switch
    {
        { Milestone.Report: { } report } => plan.Figure(report),
        { Status: Status.StatedMet, Headline: { Actual: not null, Latest: { } old } stated } => words.Fill(
            "scale.result.stated_since",
            ("year", old.Year),
            ("value", targets.Actual(stated))),
        { Headline: { Target.Kind: TargetKind.ZeroGrowth, Baseline: { } baseline, Latest: { } last } } => words.Fill(
            "finding.compared_years",
            ("base_year", baseline.Year),
            ("baseline", plan.Figure(baseline.Current)),
            ("year", last.Year),
            ("figure", plan.Figure(last.Current))),
        { Headline: { Actual: not null, Latest: not null } judged } => targets.ActualInRow(judged)!,
        { Headline.Other: { } other } => plan.Figure(other.Current),
        _ => words["absence.stated_met"],
    };

    /// <summary>
    /// What its bar shows, in words that a reader can work out from the row; null where no figure decides, or none that has a share.
    /// </summary>
    public string? Share(GoalAssessment goal) =>
        goal is { Status: not Status.StatedMet, Headline: { Progress: not null } judged } ? plan.Outcomes.Beside(judged) : null;
}
