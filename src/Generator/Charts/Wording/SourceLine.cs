using Generator.Charts.Kinds;
using Generator.Model;

namespace Generator.Charts.Wording;

/// <summary>Where a chart's figures come from: each source once, in the order of the figures.</summary>
internal static class SourceLine
{
    public static string Of(Reading reading, Sketch sketch) => reading.Words.Fill(
        "chart.source",
        ("sources", string.Join(
            reading.Words["chart.source_separator"],
            Sources(reading, sketch).Distinct().Select(source => reading.Text(reading.Plan.Sources[source].Title)))));

    private static IEnumerable<SourceId> Sources(Reading reading, Sketch sketch)
    {
        var sources = sketch.Rows.Select(row => row.Source);
        return sketch.IsFromPlan ? sources.Prepend(reading.Plan.Document.Source) : sources;
    }
}
