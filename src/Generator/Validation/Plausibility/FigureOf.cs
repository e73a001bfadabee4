using Generator.Diagnostics;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>A figure as a warning shows it: as it is written, its time and place, and region and basis other than the usual.</summary>
internal static class FigureOf
{
    public static ShownFigure Row(PlacedRow row) =>
        new(row.Row.Indicator.Value, row.Written, row.Row.Year.Value, row.Row.Period?.FromMonth, row.Row.Period?.ToMonth, row.Value)
        {
            Region = row.OtherRegion?.Value,
            Basis = row.Row.Basis.IsUsual ? null : row.Row.Basis.Value,
        };
}
