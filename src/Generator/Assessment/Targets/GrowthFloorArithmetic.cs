using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// A yearly growth to be reached: on the mean since the base year, or in each year by itself.
/// </summary>
internal sealed class GrowthFloorArithmetic() : TargetArithmetic(TargetKind.GrowthFloor)
{
    private static readonly GrowthRates Rates = new("growth-floor", isFloor: true);

    public override ImmutableArray<JudgingRule> Rules => Rates.Rules;

    public override JudgingRule RuleOf(Target target, Indicator indicator) => Rates.RuleOf(target, indicator);

    public override ImmutableArray<SeriesPoint> RestsOn(
        Target target, Indicator indicator, Evidence evidence, SeriesPoint? latest) =>
        GrowthRates.EveryYear(target, indicator, evidence, latest) ?? base.RestsOn(target, indicator, evidence, latest);

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence) =>
        Rates.Measure(target, indicator, evidence);
}
