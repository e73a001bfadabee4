namespace ScottPlot;

/// <summary>Something drawn with a line.</summary>
public interface IHasLine
{
    LineStyle LineStyle { get; set; }

    float LineWidth { get; set; }

    LinePattern LinePattern { get; set; }

    Color LineColor { get; set; }
}
