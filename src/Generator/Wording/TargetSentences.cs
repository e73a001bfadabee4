using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Assessment.Targets;
using Generator.Model;

namespace Generator.Wording;

/// <summary>
/// Sentences on a target: what was promised for when, whether it is reached or how far off it is, and what the dashed line means.
/// </summary>
internal sealed class TargetSentences(PlanWords plan)
{
    private readonly Words words = plan.Words;
    private readonly FigureFormat figures = plan.Figures;

    /// <param name="judged">The target's assessment.</param>
    /// <param name="earlier">What it was before; all of it where it was withdrawn.</param>
    /// <param name="unit">The unit of its chart.</param>
    /// <param name="hasPath">Whether the chart draws the required path.</param>
    public IEnumerable<string?> Of(TargetAssessment judged, ImmutableArray<EarlierTarget> earlier, UnitFigures unit, bool hasPath) =>
        earlier.Select(OfEarlier).Concat(judged.Status == Status.Withdrawn ? [] : Of(judged, unit, hasPath));

    /// <summary>What was asked for until a decision changed it.</summary>
    public string OfEarlier(EarlierTarget earlier) => words.Fill(
        "chart.describe_earlier",
        ("date", plan.Times.Date(earlier.Until)),
        ("target", plan.Targets.Target(earlier.Judged.Target)),
        ("year", earlier.Judged.Target.Year));

    private IEnumerable<string?> Of(TargetAssessment judged, UnitFigures unit, bool hasPath)
    {
        var target = judged.Target;
        yield return words.Fill(
            target.NamesYears ? "chart.describe_target_alone" : "chart.describe_target",
            ("year", target.Year),
            ("target", plan.Targets.Target(target)));
        yield return Position(judged, unit);
        yield return target.HasRoom && judged is { Progress: { } used, Pace: { } pace }
            ? used > 1 ? Over(judged)
                : words.Fill(
                    used < 0 ? "chart.describe_room_unused" : "chart.describe_room",
                    ("share", figures.Share(used)),
                    ("time", figures.Share(pace)))
            : null;
        yield return judged switch
        {
            _ when !hasPath => null,
            { Target.Kind: TargetKind.ZeroGrowth or TargetKind.GrowthFloor } or { Path.Length: < 2 } => null,
            { Target.Milestones: { IsEmpty: false } milestones } => words.Fill(
                "chart.describe_milestones", ("figures", words.List([.. milestones.Select(milestone => OnTheWay(target, milestone))]))),
            _ when target.IsLimit => words["chart.describe_even_pace"],
            _ => words["chart.describe_path"],
        };
    }

    /// <summary>Whether a target is reached or how far off it is; null where nothing can be said.</summary>
    public string? Position(TargetAssessment judged, UnitFigures unit) => judged switch
    {
        { Status: Status.Achieved } => words["chart.describe_met"],
        { Status: Status.StatedMet, Other: { } other } => words.Fill("chart.describe_stated_met", ("year", other.Year)),
        { Status: Status.NotComparable } => words["chart.describe_not_comparable"],
        _ => Gap(judged, unit),
    };

    /// <summary>
    /// More room used than there was: told by the limit itself, since a share of the room would read as a multiple of the limit.
    /// </summary>
    private string? Over(TargetAssessment judged) => plan.Outcomes.Of(judged) is { } outcome
        ? words.Fill("chart.describe_outcome", ("year", judged.Latest!.Year), ("outcome", outcome))
        : null;

    private string OnTheWay(Target target, YearlyMilestone milestone) => words.Fill(
        "chart.describe_year",
        ("year", milestone.Year),
        ("figure", plan.Targets.Milestone(target, milestone)));

    /// <summary>
    /// How far the latest figure is from the target, past it or over the limit; null where none can be said, and inside a range, of which
    /// neither end is a way to go.
    /// </summary>
    private string? Gap(TargetAssessment judged, UnitFigures unit)
    {
        if (judged is not { Actual: { } actual, Target.Kind.IsOrder: false })
        {
            return null;
        }

        var target = judged.Target;
        var isBeyond = !target.IsLimit && target.Bound != Bound.About
            && BoundCheck.IsMet(target, plan.Plan.Indicators[target.Indicator].Direction, actual);
        if (isBeyond && target.UpTo is not null)
        {
            return null;
        }

        var goal = target.Kind.HasNoValue ? TargetLevel.Of(judged).GetValueOrDefault()
            : actual >= target.UpTo ? target.UpTo.Value
            : target.Value;
        var gap = Math.Abs(actual - goal);
        var inPoints = target.Kind.IsInPercent || target.Unit == Unit.Percent || target.Unit == Unit.PercentagePoint;
        return words.Fill(
            target.IsLimit ? actual > goal ? "chart.describe_over" : "chart.describe_under"
                : isBeyond && gap > 0 ? "chart.describe_beyond"
                : "chart.describe_gap",
            ("gap", inPoints
                ? figures.Rounded(gap, Unit.PercentagePoint, FigurePrecision.Decimals(judged), gap == 0 ? null : 0)
                : unit.Computed(gap)));
    }
}
