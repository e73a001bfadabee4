namespace ScottPlot.Plottables;

/// <summary>A text at a place in the units of the axes.</summary>
public class Text : LabelStyleProperties, IPlottable
{
    public Coordinates Location { get; set; }

    public float OffsetX { get; set; }

    public float OffsetY { get; set; }

    public override LabelStyle LabelStyle { get; set; } = new();

    public Alignment Alignment { get => LabelAlignment; set => LabelAlignment = value; }

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => LegendItem.None;

    public AxisLimits GetAxisLimits() => AxisLimits.FromPoint(Location);

    public virtual void Render(RenderPack rp) => LabelStyle.Render(rp, Axes.GetPixel(Location).WithOffset(OffsetX, OffsetY));
}
