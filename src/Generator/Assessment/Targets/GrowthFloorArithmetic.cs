using System.Collections.Immutable;
using Generator.Assessment.Figures;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>
/// A yearly growth to be reached: on the mean since the base year, or in each year by itself.
/// </summary>
internal sealed class GrowthFloorArithmetic() : TargetArithmetic(TargetKind.GrowthFloor)
{
    private static readonly GrowthRates Rates = new(isFloor: true);
    private static readonly JudgingRule OfMean = new("growth-floor", ["mean-growth"]);
    private static readonly JudgingRule OfChain = new("growth-floor-chained", ["chained-change", "mean-change"]);
    private static readonly JudgingRule OfEachYear = new("growth-floor-each-year", ["weakest-growth"]);

    public override ImmutableArray<JudgingRule> Rules => [OfMean, OfChain, OfEachYear];

    public override JudgingRule RuleOf(Target target, Indicator indicator) =>
        target.EachYear ? OfEachYear : GrowthRates.AreGiven(indicator) ? OfChain : OfMean;

    /// <summary>Every year counts where each is held against the floor, and where changes are chained.</summary>
    public override ImmutableArray<SeriesPoint> RestsOn(Indicator indicator, Evidence evidence, SeriesPoint? latest) =>
        GrowthRates.AreGiven(indicator)
            ? [.. evidence.Later.Where(point => point.Year <= latest?.Year)]
            : base.RestsOn(indicator, evidence, latest);

    public override Measurement Measure(Target target, Indicator indicator, Evidence evidence) =>
        Rates.Measure(target, indicator, evidence);
}
