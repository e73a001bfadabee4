namespace ScottPlot;

/// <summary>Something that the legend may name.</summary>
public interface IHasLegendText
{
    string LegendText { get; set; }
}
