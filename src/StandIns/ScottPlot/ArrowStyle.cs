namespace ScottPlot;

/// <summary>Lines, area and measures of an arrow, in pixels; the measures are set through the plottable that has the arrow.</summary>
public class ArrowStyle
{
    public LineStyle LineStyle { get; set; } = new(0);

    public FillStyle FillStyle { get; set; } = new();

    internal float MinimumLength { get; set; }

    internal float MaximumLength { get; set; } = float.MaxValue;

    /// <summary>Distance between the tip and the place it points at.</summary>
    internal float Offset { get; set; }

    internal ArrowAnchor Anchor { get; set; } = ArrowAnchor.Tip;

    internal float ArrowWidth { get; set; } = 2;

    /// <summary>Distance from the tip to where the shaft meets the head.</summary>
    internal float ArrowheadAxisLength { get; set; } = 8;

    /// <summary>Distance from the tip to the barbs, along the arrow.</summary>
    internal float ArrowheadLength { get; set; } = 10;

    internal float ArrowheadWidth { get; set; } = 8;
}
