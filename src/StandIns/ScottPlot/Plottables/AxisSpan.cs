namespace ScottPlot.Plottables;

/// <summary>A stretch of one axis, filled across the whole data area.</summary>
public abstract class AxisSpan : IPlottable, IHasLine, IHasFill, IHasLegendText
{
    private protected AxisSpan()
    {
    }

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public string LegendText { get; set; } = string.Empty;

    public LineStyle LineStyle { get; set; } = new(0);

    public float LineWidth { get => LineStyle.Width; set => LineStyle.Width = value; }

    public LinePattern LinePattern { get => LineStyle.Pattern; set => LineStyle.Pattern = value; }

    public Color LineColor { get => LineStyle.Color; set => LineStyle.Color = value; }

    public FillStyle FillStyle { get; set; } = new();

    public Color FillColor { get => FillStyle.Color; set => FillStyle.Color = value; }

    public Color FillHatchColor { get => FillStyle.HatchColor; set => FillStyle.HatchColor = value; }

    public IHatch? FillHatch { get => FillStyle.Hatch; set => FillStyle.Hatch = value; }

    public IEnumerable<LegendItem> LegendItems => LegendItem.Single(this, LegendText, FillStyle, LineStyle);

    public bool EnableAutoscale { get; set; } = true;

    public bool IsDraggable { get; set; }

    public bool IsResizable { get; set; }

    public abstract AxisLimits GetAxisLimits();

    public abstract void Render(RenderPack rp);

    public void Render(RenderPack rp, PixelRect rect) => rp.Canvas.Rectangle(rect.Intersect(rp.DataRect), FillStyle, LineStyle);
}
