using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// What happened, in one sentence without full stop, for headlines, descriptions, share cards and search results. A finding never says
/// more than the assessment: what is rounded or worked out keeps its "about", and what the figures are worth stands in the longer texts.
/// </summary>
internal sealed class Findings(PlanWords plan)
{
    private readonly Words words = plan.Words;
    private readonly TargetWords targets = plan.Targets;

    /// <summary>Findings of indicators and regions.</summary>
    public FigureFindings Figures => plan.FigureFindings;

    /// <summary>Findings of several goals.</summary>
    public CountFindings Counts => field ??= new(plan);

    /// <summary>How a goal stands in the newest release.</summary>
    public GoalAssessment this[Goal goal] => ById[goal.Id];

    private Dictionary<GoalId, GoalAssessment> ById => field ??= plan.Assessment.Newest.Goals.ToDictionary(judged => judged.Goal.Id);

    /// <summary>How a goal stands; of a tiered one its worst tier, or that none of them has a figure.</summary>
    public string OfGoal(GoalAssessment judged) => judged switch
    {
        { Goal: { IsWithdrawn: true } taken } => Withdrawn(taken),
        { Milestone: { } milestone } => Of(judged.Goal, milestone),
        { Parts.Length: > 1 } when judged.Parts.All(part => part.Reason == Reason.NothingFound) => words.Fill(
            "finding.tiers_nothing_found", ("goal", plan.Text(judged.Goal.Title)), ("count", judged.Parts.Length)),
        _ => OfTarget(judged.Goal, Tier(judged, judged.Headline!), judged.Headline!),
    };

    /// <summary>How a target stands.</summary>
    public string OfTarget(Goal goal, Tier? tier, TargetAssessment judged)
    {
        if (goal.IsWithdrawn)
        {
            return Withdrawn(goal);
        }

        var told = judged.Latest ?? judged.Other;
        return words.Fill(
            Key(judged),
            ("goal", Name(goal, tier)),
            ("compared", Compared(judged)),
            ("promised", targets.InFinding(judged.Target)),
            ("regions", judged.EachRegion?.Missing.Length ?? 0),
            ("baseline", judged.Baseline is { } baseline ? plan.Figure(baseline.Current) : null),
            ("base_year", judged.Target.BaseYear),
            ("target_year", judged.Target.Year),
            ("lacking", words.List([.. judged.Lacking.Select(plan.Times.Year)])),
            ("figure", told is null ? null : plan.Figure(told.Current)),
            ("time", told is null ? null : plan.Times.When(told.Current)),
            ("size", targets.Magnitude(judged.Target)),
            ("value", targets.ActualSize(judged)),
            ("year", judged.Latest?.Year),
            ("earlier", judged.Latest is { } latest ? plan.Figure(latest.Current) : null),
            ("earlier_time", judged.Latest is { } before ? plan.Times.When(before.Current) : null));
    }

    public string? OfIndicator(Indicator indicator) => Figures.OfIndicator(indicator);

    /// <summary>What a page on an indicator says: how a promise on it stands, or what its figures did, or which there are.</summary>
    public string OfPage(Indicator indicator) => LeadingGoal(indicator) switch
    {
        null => Figures.OfAny(indicator),
        var goal when Part(goal, indicator) is { } part => OfTarget(goal.Goal, Tier(goal, part), part),
        var goal => OfGoal(goal),
    };

    public string OfRegions(Indicator indicator, ImmutableArray<RegionPoint> points) => Figures.OfRegions(indicator, points);

    /// <summary>How the goals of a chapter or section stand, under its title; null leaves the title out where it is said already.</summary>
    public string OfGoals(LocalizedText? title, IReadOnlyCollection<GoalAssessment> goals) => Counts.Of(title, goals);

    public string OfGoals(LocalizedText? title, IEnumerable<Goal> goals) => OfGoals(title, [.. goals.Select(goal => this[goal])]);

    /// <summary>How the plan's leading goal stands, or all goals by number where no figure decides a main one.</summary>
    public string OfPlan() => MainGoal is { } goal ? OfGoal(goal) : OfAll();

    /// <summary>How all goals stand, by number.</summary>
    public string OfAll() => Counts.Of(null, plan.Assessment.Newest.Goals);

    /// <summary>
    /// The goal that the headline of the whole report tells: of the plan's main goals that have a verdict, the one that stands worst, and
    /// of those the first in the plan's order. A plan that marks none as main is headed by all its goals. Null where no figure decides.
    /// </summary>
    public GoalAssessment? MainGoal
    {
        get
        {
            var goals = plan.Assessment.Newest.Goals;
            return goals
                .Where(judged => judged.Status.IsVerdict() && (judged.Goal.IsMain || !goals.Any(other => other.Goal.IsMain)))
                .MinBy(judged => judged.Status);
        }
    }

    /// <summary>
    /// The goal that a page on an indicator leads with: the one on the indicator's own level (of a cap and a growth rate the cap), or else
    /// the first; null where none rests on it.
    /// </summary>
    public GoalAssessment? LeadingGoal(Indicator indicator)
    {
        var goals = plan.Assessment.Newest.Goals
            .Where(judged => judged.Goal.Commitment.Indicators.Contains(indicator.Id))
            .ToArray();
        return goals.FirstOrDefault(
            judged => judged.Goal.Commitment.Targets.Any(target => target.Indicator == indicator.Id && target.Kind.IsLevel),
            goals.FirstOrDefault()!);
    }

    /// <summary>The target of a goal on an indicator, the one that stands worst if there are several; null for a date.</summary>
    public static TargetAssessment? Part(GoalAssessment goal, Indicator indicator) =>
        goal.Parts.Where(part => part.Target.Indicator == indicator.Id).MinBy(part => part.Status);

    private string Withdrawn(Goal goal) => words.Fill(
        "finding.withdrawn", ("goal", plan.Text(goal.Title)), ("date", plan.Times.Date(goal.Versions[^1].Date)));

    private string Of(Goal goal, MilestoneAssessment judged) => words.Fill(
        judged.Reason switch
        {
            Reason.StatedWithoutFigure => "finding.stated_without_date",
            Reason.EvidencedInPart => "finding.done_in_part",
            _ => $"finding.{EnumName.Snake(judged.Reason)}",
        } + (judged.Milestone.FromThenOn && judged.Reason is not (Reason.DoneInTime or Reason.DoneLate) ? "_from" : null),
        ("goal", plan.Text(goal.Title)),
        ("deadline", plan.Times.Date(judged.Milestone.Deadline)),
        ("date", judged.Report?.Value switch
        {
            ObservedValue.CompletedOn done => plan.Times.Date(done.Date),
            ObservedValue.NotDoneOn open => plan.Times.Date(open.Date),
            _ => null,
        }));

    /// <summary>
    /// Promise and result side by side. Zero growth compares two years; on the way the promise is told with its year.
    /// </summary>
    private string? Compared(TargetAssessment judged) => judged switch
    {
        { Actual: null } or { Latest: null } => null,
        { Target.Kind: TargetKind.ZeroGrowth, Baseline: { } baseline } => words.Fill(
            "finding.compared_years",
            ("base_year", baseline.Year),
            ("baseline", plan.Figure(baseline.Current)),
            ("year", judged.Latest.Year),
            ("figure", plan.Figure(judged.Latest.Current))),
        _ => words.Fill(
            judged.Target.NamesYears || judged.Latest.Year == judged.Target.Year ? "finding.compared" : "finding.compared_on_the_way",
            ("promised", targets.InFinding(judged.Target)),
            ("reached", targets.ActualInFinding(judged)),
            ("target_year", judged.Target.Year)),
    };

    private string Key(TargetAssessment judged)
    {
        var key = $"finding.{EnumName.Snake(judged.Reason)}";
        return judged switch
        {
            { Reason: Reason.StatedWithoutFigure, Target.Kind: TargetKind.Cumulative, Latest: not null } => key + "_after",
            { Reason: Reason.StatedWithoutFigure } => key,
            _ when HasOwnForm(judged) => $"{key}_{EnumName.Snake(judged.Target.Kind)}",
            { Reason: Reason.MissedMovingAway or Reason.MovingAway }
                when plan.Plan.Indicators[judged.Target.Indicator].Direction == Direction.Up => key + "_up",
            { Reason: Reason.LimitExceeded, Target.Kind: TargetKind.ZeroGrowth } => "finding.target_missed",
            _ => key,
        };
    }

    /// <summary>What is over a limit, short of a sum or changed the other way is told in the words of its kind of promise.</summary>
    private static bool HasOwnForm(TargetAssessment judged) => (judged.Reason, judged.Target) switch
    {
        (Reason.LimitExceeded or Reason.OverLimitAlready, { Kind: TargetKind.Cap, Bound: Bound.AtMost }) => true,
        (Reason.LimitExceeded, { Kind: TargetKind.IncrementBudget or TargetKind.GrowthCeiling, Bound: Bound.AtMost, Value: >= 0 }) => true,
        (Reason.YearFailed, { Kind: TargetKind.GrowthCeiling, Value: >= 0 }) => true,
        (Reason.MissedMovingAway, { Kind: TargetKind.RelativeChange, Value: < 0, Bound: not Bound.About }) => true,
        (Reason.TargetMissed, { Kind: TargetKind.Cumulative }) => true,
        _ => false,
    };

    private static Tier? Tier(GoalAssessment judged, TargetAssessment part) => judged.Goal.Commitment is Commitment.Tiered tiered
        ? tiered.Tiers[judged.Parts.IndexOf(part)]
        : null;

    private string Name(Goal goal, Tier? tier) => tier is null
        ? plan.Text(goal.Title)
        : words.Fill("finding.part", ("goal", plan.Text(goal.Title)), ("part", plan.Text(tier.Name)));
}
