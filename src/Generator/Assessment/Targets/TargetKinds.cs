using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Assessment.Targets;

/// <summary>Every kind of target that a plan may have.</summary>
internal static class TargetKinds
{
    public static readonly ImmutableArray<TargetArithmetic> All =
    [
        new RelativeChangeArithmetic(),
        new LevelArithmetic(),
        new CapArithmetic(),
        new IncrementBudgetArithmetic(),
        new GrowthCeilingArithmetic(),
        new CumulativeArithmetic(),
        new ZeroGrowthArithmetic(),
        new GrowthFloorArithmetic(),
        new PointChangeArithmetic(),
        new RangeArithmetic(),
        new MultipleArithmetic(),
        new RankArithmetic(),
        new PeakArithmetic(),
        new ProjectionChangeArithmetic(),
        new MeanArithmetic(),
    ];

    /// <summary>Every rule of judgement, in the order in which the methodology tells them.</summary>
    public static readonly ImmutableArray<JudgingRule> Rules =
    [
        .. All.SelectMany(kind => kind.Rules),
        JudgingRule.Milestone,
        JudgingRule.Tiers,
    ];

    public static TargetArithmetic Of(TargetKind kind) => All.First(one => one.Kind == kind);
}
