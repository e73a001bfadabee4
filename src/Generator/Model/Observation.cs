using System.Collections.Immutable;
using Generator.Diagnostics;

namespace Generator.Model;

/// <summary>One row of a yearly dataset: what a source says of an indicator in a region and year, or in a part of the year.</summary>
internal sealed record Observation(
    IndicatorId Indicator,
    RegionCode Region,
    Year Year,
    PeriodOfYear? Period,
    ObservedValue Value,
    ObservationStatus Status,
    BasisId Basis,
    SourceId Source,
    LocalizedText? Note,
    Year Release,
    SourceLocation Location)
{
    /// <summary>What the figure was worked out from; empty unless it is derived.</summary>
    public ImmutableArray<FigureReference> Parents { get; init; } = [];

    /// <summary>The arithmetic behind a derived figure as readers see it: "22500 − 3570 = 18930".</summary>
    public string? Sum { get; init; }

    /// <summary>The number in the indicator's unit, or null where the row carries none.</summary>
    public decimal? Number => (Value as ObservedValue.Number)?.Value;
}
