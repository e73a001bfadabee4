using System.Collections.Frozen;

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
    FrozenDictionary<BasisId, Basis> Bases);
