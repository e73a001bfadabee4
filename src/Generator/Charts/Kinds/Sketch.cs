using System.Collections.Immutable;
using Generator.Charts.Drawing;
using Generator.Model;
using Generator.Wording;

namespace Generator.Charts.Kinds;

/// <summary>
/// A chart before it is drawn: the scene, the height of its plot in pixels, its words, and the rows that its figures come from,
/// besides the plan itself where the chart shows what the plan sets rather than what was measured.
/// </summary>
internal sealed record Sketch(
    Scene Scene, int PlotHeight, ChartCaption Caption, string Description, ImmutableArray<Observation> Rows, bool IsFromPlan = false)
{
    /// <summary>Where the figures come from, in their order.</summary>
    public IEnumerable<SourceId> Sources(Plan plan)
    {
        var sources = Rows.Select(row => row.Source);
        return IsFromPlan ? sources.Prepend(plan.Document.Source) : sources;
    }
}
