namespace ScottPlot;

/// <summary>Lines, area and measures of an arrow, in pixels.</summary>
public class ArrowStyle
{
    public LineStyle LineStyle { get; set; } = new(0);

    public FillStyle FillStyle { get; set; } = new();

    public float MinimumLength { get; set; }

    public float MaximumLength { get; set; } = float.MaxValue;

    /// <summary>Distance between the tip and the place it points at.</summary>
    public float Offset { get; set; }

    public ArrowAnchor Anchor { get; set; } = ArrowAnchor.Tip;

    public float ArrowWidth { get; set; } = 2;

    /// <summary>Distance from the tip to where the shaft meets the head.</summary>
    public float ArrowheadAxisLength { get; set; } = 8;

    /// <summary>Distance from the tip to the barbs, along the arrow.</summary>
    public float ArrowheadLength { get; set; } = 10;

    public float ArrowheadWidth { get; set; } = 8;
}
