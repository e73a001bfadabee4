using Generator.Charts.Kinds;
using Generator.Assessment;

namespace Generator.Charts.Wording;

/// <summary>What is shown when a pointer rests on a figure: when, how much, of what kind, on which basis, from where, and what it replaced.</summary>
internal static class PointDetails
{
    public static string Of(Reading reading, SeriesPoint point, UnitView unit) =>
        Of(reading, reading.Locale.Times.When(point.Year, point.Current.Period), point, unit);

    public static string Of(Reading reading, string subject, SeriesPoint point, UnitView unit)
    {
        var row = point.Current;
        var words = reading.Words;
        var earlier = FigureLook.Replaced(point)
            .Select(old => words.Fill("chart.tooltip_earlier", unit.Full(old.Number!.Value), old.Release.ToString()));
        string?[] details =
        [
            words.Of("observation_status", row.Status),
            BasisName.Of(reading, reading.Plan.Indicators[row.Indicator], row.Basis),
            reading.Text(reading.Plan.Sources[row.Source].Title),
            .. earlier,
        ];
        return words.Fill("chart.tooltip_status", subject, unit.Full(row.Number!.Value), string.Join(words["chart.source_separator"], details.OfType<string>()));
    }
}
