using Generator.Diagnostics;
using Generator.Model;
using Generator.Validation.Datasets;

namespace Generator.Validation.Plausibility;

/// <summary>A figure as a warning shows it: as it is written, its time and place, and region and basis other than the usual.</summary>
internal static class FigureOf
{
    public static ShownFigure Row(PlacedRow row) =>
        new(Name(row.Row), row.Written, Years(row.Row), PartOf(row.Row)?.FromMonth, PartOf(row.Row)?.ToMonth, row.Value)
        {
            Region = row.OtherRegion?.Value,
            Basis = row.Row.Basis.IsUsual ? null : row.Row.Basis.Value,
        };

    private static PeriodOfYear? PartOf(Observation row) => row.Period is { IsSeveralYears: false } part ? part : null;

    private static string Years(Observation row) =>
        row.Period is { IsSeveralYears: true, YearsBefore: var before } ? $"{row.Year + -before}–{row.Year}" : row.Year.ToString();

    /// <summary>The indicator, and the part of it that the figure is of, as content names both.</summary>
    private static string Name(Observation row) =>
        row.Members.IsTotal ? row.Indicator.Value : $"{row.Indicator}[{row.Members}]";
}
