namespace ScottPlot;

/// <summary>Something with a line around it.</summary>
public interface IHasOutline
{
    LineStyle OutlineStyle { get; set; }

    float OutlineWidth { get; set; }

    LinePattern OutlinePattern { get; set; }

    Color OutlineColor { get; set; }
}
