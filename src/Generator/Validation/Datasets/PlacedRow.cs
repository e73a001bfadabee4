using Generator.Diagnostics;
using Generator.Model;

namespace Generator.Validation.Datasets;

/// <summary>A row with the places of its cells, for problems that a single cell cannot show.</summary>
/// <param name="Row">What it tells.</param>
/// <param name="Written">Value and unit as they stand in the dataset, which may be another unit than the indicator's.</param>
/// <param name="Rounding">
/// Half of the last digit that is written, in the indicator's unit: converted, a number no longer tells by its decimals how exact it is.
/// </param>
/// <param name="OtherRegion">Its region where that is not the plan's own.</param>
/// <param name="Value">The cell of the value.</param>
/// <param name="Year">The cell of the year.</param>
/// <param name="Status">The cell of the status.</param>
/// <param name="Source">The cell of the source.</param>
/// <param name="Checked">The cell that says why the figure is right; null where there is none.</param>
internal sealed record PlacedRow(
    Observation Row,
    string Written,
    decimal Rounding,
    RegionCode? OtherRegion,
    SourceLocation Value,
    SourceLocation Year,
    SourceLocation Status,
    SourceLocation Source,
    SourceLocation? Checked);
