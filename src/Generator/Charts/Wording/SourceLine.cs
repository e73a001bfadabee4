using Generator.Charts.Kinds;
using Generator.Model;

namespace Generator.Charts.Wording;

/// <summary>Where a chart's figures come from: each source once, in the order of the figures.</summary>
internal static class SourceLine
{
    public static string Of(Reading reading, IEnumerable<Observation> rows) => reading.Words.Fill(
        "chart.source",
        string.Join(
            reading.Words["chart.source_separator"],
            rows.Select(row => row.Source).Distinct().Select(source => reading.Text(reading.Plan.Sources[source].Title))));
}
