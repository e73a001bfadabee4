using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>What a goal commits the region to: one target, several tiers of targets, or a date.</summary>
internal abstract record Commitment
{
    /// <summary>One target on one indicator.</summary>
    public sealed record Single(Target Target) : Commitment;

    /// <summary>Several targets, each judged by itself; the worst gives the goal its status.</summary>
    public sealed record Tiered(ImmutableArray<Tier> Tiers) : Commitment;

    /// <summary>A date by which something is done.</summary>
    public sealed record Dated(Milestone Milestone) : Commitment;

    /// <summary>The targets of this commitment, in order; empty for a date.</summary>
    public ImmutableArray<Target> Targets => this switch
    {
        Single single => [single.Target],
        Tiered tiered => [.. tiered.Tiers.Select(tier => tier.Target)],
        _ => [],
    };

    /// <summary>The indicators that this commitment is measured by, in order.</summary>
    public ImmutableArray<IndicatorId> Indicators => this is Dated dated
        ? [dated.Milestone.Indicator]
        : [.. Targets.Select(target => target.Indicator).Distinct()];
}
