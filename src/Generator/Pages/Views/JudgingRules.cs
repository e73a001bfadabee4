using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Pages.Views;

/// <summary>Which rule judges a target, and the formulas of each rule in the order in which a working takes them.</summary>
internal static class JudgingRules
{
    public static JudgingRule Of(Target target, Indicator indicator) => target.Kind switch
    {
        TargetKind.RelativeChange => (indicator.Observations == ObservationKind.YearlyChange, target.Form) switch
        {
            (true, ChangeForm.Logarithmic) => JudgingRule.ChainedLogarithmicChange,
            (true, _) => JudgingRule.ChainedLinearChange,
            (_, ChangeForm.Logarithmic) => JudgingRule.LogarithmicChange,
            _ => JudgingRule.LinearChange,
        },
        TargetKind.Level => JudgingRule.Level,
        TargetKind.Cap => JudgingRule.Cap,
        TargetKind.IncrementBudget => JudgingRule.IncrementBudget,
        TargetKind.GrowthCeiling => JudgingRule.GrowthCeiling,
        TargetKind.Cumulative => JudgingRule.Cumulative,
        _ => JudgingRule.ZeroGrowth,
    };

    /// <summary>A task with a date is compared with its deadline, and tiers with one another: neither takes a formula of its own.</summary>
    public static ImmutableArray<string> Formulas(JudgingRule rule) => rule switch
    {
        JudgingRule.ChainedLogarithmicChange => ["chained-change", "progress-logarithmic", "pace", "required-logarithmic", "ratio"],
        JudgingRule.ChainedLinearChange => ["chained-change", "progress-linear", "pace", "required-linear", "ratio"],
        JudgingRule.LogarithmicChange => ["relative-change", "progress-logarithmic", "pace", "required-logarithmic", "ratio"],
        JudgingRule.LinearChange => ["relative-change", "progress-linear", "pace", "required-linear", "ratio"],
        JudgingRule.Level => ["progress-level", "pace", "required-level", "ratio"],
        JudgingRule.Cap => ["room-used", "pace"],
        JudgingRule.IncrementBudget => ["increment", "budget-used", "pace"],
        JudgingRule.GrowthCeiling => ["mean-growth"],
        JudgingRule.Cumulative => ["progress-sum", "pace", "ratio"],
        JudgingRule.ZeroGrowth => ["increment"],
        _ => [],
    };
}
