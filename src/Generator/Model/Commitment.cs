using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>What a goal commits the region to: one target, several tiers of targets, or a date.</summary>
internal abstract record Commitment
{
    /// <summary>One target on one indicator.</summary>
    public sealed record Single(Target Target) : Commitment
    {
        public override ImmutableArray<Target> Targets => [Target];

        public override ImmutableArray<IndicatorId> Indicators => [Target.Indicator];
    }

    /// <summary>Several targets, each judged by itself; the worst gives the goal its status.</summary>
    public sealed record Tiered(ImmutableArray<Tier> Tiers) : Commitment
    {
        public override ImmutableArray<Target> Targets => [.. Tiers.Select(tier => tier.Target)];

        public override ImmutableArray<IndicatorId> Indicators => [.. Targets.Select(target => target.Indicator).Distinct()];
    }

    /// <summary>A date by which something is done.</summary>
    public sealed record Dated(Milestone Milestone) : Commitment
    {
        public override ImmutableArray<Target> Targets => [];

        public override ImmutableArray<IndicatorId> Indicators => [Milestone.Indicator];
    }

    /// <summary>The targets of this commitment, in order; empty for a date.</summary>
    public abstract ImmutableArray<Target> Targets { get; }

    /// <summary>The indicators that this commitment is measured by, in order, each once.</summary>
    public abstract ImmutableArray<IndicatorId> Indicators { get; }
}
