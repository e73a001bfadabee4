using Generator.Diagnostics;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>A figure as a warning shows it: as it is written, its time and place, and region and basis other than the usual.</summary>
internal static class FigureOf
{
    public static ShownFigure Row(PlacedRow row) =>
        new(Name(row.Row), row.Written, row.Row.Year.Value, row.Row.Period?.FromMonth, row.Row.Period?.ToMonth, row.Value)
        {
            Region = row.OtherRegion?.Value,
            Basis = row.Row.Basis.IsUsual ? null : row.Row.Basis.Value,
        };

    /// <summary>The indicator, and the part of it that the figure is of, as content names both.</summary>
    private static string Name(Model.Observation row) =>
        row.Members.IsTotal ? row.Indicator.Value : $"{row.Indicator}[{row.Members}]";
}
