using Generator.Model;
using Generator.Assessment;

namespace Generator.Charts.Kinds;

/// <summary>The short label of a target: its number with its bound as a sign, or the words of its kind of limit.</summary>
internal static class TargetTag
{
    public static string Of(Reading reading, TargetAssessment judged)
    {
        var (target, words, figures) = (judged.Target, reading.Words, reading.Figures);
        var unit = new UnitView(reading, target.Unit);
        return target.Kind switch
        {
            TargetKind.RelativeChange => words.Fill("chart.target_label", figures.Signed(target.Value, target.Unit)),
            TargetKind.Cap => words.Fill("chart.cap_label", unit.Tag(target.Value)),
            TargetKind.IncrementBudget => words.Fill("chart.budget_label", unit.Tag(target.Value)),
            TargetKind.GrowthCeiling => words.Fill("chart.growth_label", figures.Write(target.Value, target.Unit)),
            TargetKind.ZeroGrowth => words["chart.zero_growth_label"],
            _ => words.Fill("chart.target_label", Level(reading, target)),
        };
    }

    /// <summary>A level alone: "≥ 95%".</summary>
    public static string Level(Reading reading, Target target) => Sign(target.Bound) + new UnitView(reading, target.Unit).Tag(target.Value);

    private static string Sign(Bound bound) => bound switch
    {
        Bound.AtLeast => "≥\u00a0",
        Bound.AtMost => "≤\u00a0",
        Bound.Above => ">\u00a0",
        Bound.Below => "<\u00a0",
        _ => "≈\u00a0",
    };
}
