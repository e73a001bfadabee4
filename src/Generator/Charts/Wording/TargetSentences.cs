using Generator.Charts.Kinds;
using Generator.Model;
using Generator.Assessment;

namespace Generator.Charts.Wording;

/// <summary>Sentences on a target: what was promised for when, whether it is reached or how far off it is, and what the dashed line means.</summary>
internal static class TargetSentences
{
    public static IEnumerable<string?> Of(Reading reading, ChartSubject.OfTarget subject, UnitView unit)
    {
        var (judged, words) = (subject.Judged, reading.Words);
        yield return words.Fill("chart.describe_target", judged.Target.Year.ToString(), Promise(reading, judged.Target));
        yield return Position(reading, judged, unit);
        yield return judged is { Target.Kind: TargetKind.Cap or TargetKind.IncrementBudget, Progress: { } used, Pace: { } pace }
            ? used > 1 ? Over(reading, judged)
                : words.Fill(used < 0 ? "chart.describe_room_unused" : "chart.describe_room", reading.Figures.Share(used), reading.Figures.Share(pace))
            : null;
        yield return judged switch
        {
            _ when GrowthChart.CanShow(subject) => null,
            { Target.Kind: TargetKind.ZeroGrowth } or { Path.Length: < 2 } => null,
            { Target.Milestones: { IsEmpty: false } milestones } => words.Fill("chart.describe_milestones", words.List([.. milestones.Select(milestone => OnTheWay(reading, judged.Target, milestone))])),
            _ when judged.Target.IsLimit => words["chart.describe_even_pace"],
            _ => words["chart.describe_path"],
        };
    }

    /// <summary>More room used than there was: told by the limit itself, since a share of the room would read as a multiple of the limit.</summary>
    private static string? Over(Reading reading, TargetAssessment judged) => OutcomeText.Of(reading.Locale, judged) is { } outcome
        ? reading.Words.Fill("chart.describe_outcome", judged.Latest!.Year.ToString(), outcome)
        : null;

    private static string OnTheWay(Reading reading, Target target, YearlyMilestone milestone) => reading.Words.Fill(
        "chart.describe_year",
        milestone.Year.ToString(),
        target.Kind == TargetKind.RelativeChange ? reading.Figures.Signed(milestone.Value, target.Unit) : reading.Figures.Write(milestone.Value, target.Unit));

    /// <summary>Whether a target is reached or how far off it is; null where nothing can be said.</summary>
    public static string? Position(Reading reading, TargetAssessment judged, UnitView unit) => judged switch
    {
        { Status: Status.Achieved } => reading.Words["chart.describe_met"],
        { Status: Status.StatedMet, Other: { } other } => reading.Words.Fill("chart.describe_stated_met", other.Year.ToString()),
        { Status: Status.NotComparable } => reading.Words["chart.describe_not_comparable"],
        _ => Gap(reading, judged, unit),
    };

    public static string Promise(Reading reading, Target target)
    {
        var magnitude = reading.Figures.Write(Math.Abs(target.Value), target.Unit);
        var phrase = target.Kind switch
        {
            TargetKind.RelativeChange => reading.Words.Fill(target.Value < 0 ? "target.fall" : "target.rise", magnitude),
            TargetKind.Level or TargetKind.Cap => reading.Words.Fill($"target.{EnumName.Snake(target.Bound)}", magnitude),
            TargetKind.ZeroGrowth => reading.Words["target.zero_growth"],
            _ => reading.Words.Fill($"target.{EnumName.Snake(target.Kind)}", magnitude),
        };
        return target is { Kind: TargetKind.RelativeChange, Bound: Bound.About } ? reading.Words.Fill("target.about", phrase) : phrase;
    }

    /// <summary>How far the latest figure is from the target, or over the limit; null where neither can be said.</summary>
    private static string? Gap(Reading reading, TargetAssessment judged, UnitView unit)
    {
        if (judged.Actual is not { } actual)
        {
            return null;
        }

        var goal = judged.Target.Kind == TargetKind.ZeroGrowth ? judged.Required.GetValueOrDefault() : judged.Target.Value;
        var gap = Math.Abs(actual - goal);
        var inPoints = judged.Target.Kind is TargetKind.RelativeChange or TargetKind.GrowthCeiling || judged.Target.Unit == Unit.Percent;
        var text = inPoints ? reading.Figures.Rounded(gap, Unit.PercentagePoint, 2) : unit.RoundedFull(gap);
        return !judged.Target.IsLimit ? reading.Words.Fill("chart.describe_gap", text)
            : actual > goal ? reading.Words.Fill("chart.describe_over", text)
            : reading.Words.Fill("chart.describe_under", text);
    }
}
