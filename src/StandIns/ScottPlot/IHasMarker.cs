namespace ScottPlot;

/// <summary>Something drawn with data markers.</summary>
public interface IHasMarker
{
    MarkerStyle MarkerStyle { get; set; }

    MarkerShape MarkerShape { get; set; }

    float MarkerSize { get; set; }

    Color MarkerFillColor { get; set; }

    Color MarkerLineColor { get; set; }

    Color MarkerColor { get; set; }

    float MarkerLineWidth { get; set; }
}
