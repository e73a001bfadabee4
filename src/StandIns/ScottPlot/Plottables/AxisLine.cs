namespace ScottPlot.Plottables;

/// <summary>A line at one place of an axis across the whole data area, with a label beside the axis.</summary>
public abstract class AxisLine : LabelStyleProperties, IPlottable, IRenderLast, IHasLine, IHasLegendText
{
    private protected AxisLine()
    {
    }

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public LineStyle LineStyle { get; set; } = new(1);

    public float LineWidth { get => LineStyle.Width; set => LineStyle.Width = value; }

    public LinePattern LinePattern { get => LineStyle.Pattern; set => LineStyle.Pattern = value; }

    public Color LineColor { get => LineStyle.Color; set => LineStyle.Color = value; }

    public override LabelStyle LabelStyle { get; set; } = new() { Bold = true, ForeColor = Colors.White, PixelPadding = new(5, 2) };

    public string Text { get => LabelText; set => LabelText = value; }

    public string LegendText { get; set; } = string.Empty;

    /// <summary>Where the label sits relative to the end of the line, instead of outside the data area.</summary>
    public Alignment? ManualLabelAlignment { get; set; }

    public bool LabelOppositeAxis { get; set; }

    public bool IsDraggable { get; set; }

    public bool ExcludeFromLegend { get; set; }

    public bool EnableAutoscale { get; set; } = true;

    /// <summary>Colour of the line and of the box of its label.</summary>
    public Color Color
    {
        get => LineStyle.Color;
        set
        {
            LineStyle.Color = value;
            LabelStyle.BackgroundColor = value;
        }
    }

    public double Position { get; set; }

    public IEnumerable<LegendItem> LegendItems => ExcludeFromLegend ? LegendItem.None : LegendItem.Single(this, LegendText, LineStyle);

    public abstract AxisLimits GetAxisLimits();

    public abstract void Render(RenderPack rp);

    public abstract void RenderLast(RenderPack rp);

    /// <summary>Draws the label at one end of the line: outside the data area, or where its own alignment puts it.</summary>
    private protected void RenderLabel(RenderPack rp, Pixel end, Edge side)
    {
        if (!rp.DataRect.Contains(end))
        {
            return;
        }

        PixelPadding padding = LabelStyle.PixelPadding;
        (PixelOffset distance, Alignment outside) = side switch
        {
            Edge.Left => (new PixelOffset(-padding.Right, 0), Alignment.MiddleRight),
            Edge.Right => (new PixelOffset(padding.Left, 0), Alignment.MiddleLeft),
            Edge.Bottom => (new PixelOffset(0, padding.Top), Alignment.UpperCenter),
            _ => (new PixelOffset(0, -padding.Bottom), Alignment.LowerCenter),
        };
        if (ManualLabelAlignment is { } alignment)
        {
            LabelStyle.Render(rp, end, LabelText, alignment);
        }
        else
        {
            LabelStyle.Render(rp, end.WithOffset(distance), LabelText, outside);
        }
    }
}
