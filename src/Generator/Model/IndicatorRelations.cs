using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>
/// What the figures of an indicator have to do with each other and with those of others. Neither a name nor a unit tells it (a mass may be
/// a year's emissions or a plant's capacity), so the content declares it; where it does not, figures are not held against each other.
/// </summary>
internal sealed record IndicatorRelations
{
    public static readonly IndicatorRelations None = new();

    /// <summary>Over what the figures add up.</summary>
    public ImmutableArray<Addition> AddsUp { get; init; } = [];

    /// <summary>The indicator whose figures these are a part of.</summary>
    public IndicatorId? PartOf { get; init; }

    /// <summary>
    /// The indicator that this one tells the change of: a yearly change that of its level, a running total that of its level since the
    /// base year, a level in per cent that of its yearly changes since then.
    /// </summary>
    public IndicatorId? ChangeOf { get; init; }

    /// <summary>Shares of the same whole that have nothing in common with this one.</summary>
    public ImmutableArray<IndicatorId> DisjointWith { get; init; } = [];
}

/// <summary>Over what figures add up.</summary>
internal enum Addition
{
    /// <summary>The months of a year make the year: what is used, made or given off, but not what there is at the end of it.</summary>
    Months,

    /// <summary>The parts of a region make the region.</summary>
    Regions,

    /// <summary>The members of a dimension make the whole.</summary>
    Members,
}
