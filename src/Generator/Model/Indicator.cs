using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Generator.Model;

/// <summary>What is measured: names, unit, the wanted direction, what its observations are, and its bases.</summary>
internal sealed record Indicator(
    IndicatorId Id,
    LocalizedText Name,
    LocalizedText Definition,
    UnitId Unit,
    Direction Direction,
    ObservationKind Observations,
    ValueRange Range,
    bool ByRegion,
    bool IsContext,
    LocalizedText? Note,
    FrozenDictionary<BasisId, Basis> Bases)
{
    /// <summary>How its figures follow from those of others; null where sources print them.</summary>
    public Formula? Formula { get; init; }

    public IndicatorRelations Relations { get; init; } = IndicatorRelations.None;

    /// <summary>
    /// What several plans call the same indicator by, a name or an address; null where it is not declared the same as any.
    /// </summary>
    public string? SameAs { get; init; }

    /// <summary>The month in which its years begin: 1 for calendar years, another for fiscal ones.</summary>
    public int YearStartsIn { get; init; } = 1;

    public bool HasFiscalYears => YearStartsIn > 1;

    /// <summary>
    /// What one figure of it for several years together is; null where that is not said, and then such figures answer nothing.
    /// </summary>
    public Together? SeveralYears { get; init; }

    /// <summary>What its figures are broken down by beside regions, in the order in which pages show it.</summary>
    public ImmutableArray<DimensionId> Dimensions { get; init; } = [];
}

/// <summary>What one figure for several years together is made of theirs.</summary>
internal enum Together
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>Their sum.</summary>
    Sum,
}

/// <summary>The name of an indicator in content and addresses, such as "energy-total".</summary>
internal readonly record struct IndicatorId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Where the plan wants an indicator to move. <see cref="None"/> only for indicators that no goal uses.</summary>
internal enum Direction
{
    None,
    Down,
    Up,
}

/// <summary>The values that an indicator can have by its nature, both ends included; null is open.</summary>
internal sealed record ValueRange(decimal? Min, decimal? Max)
{
    public bool Contains(decimal value) => !(value < Min) && !(value > Max);
}
