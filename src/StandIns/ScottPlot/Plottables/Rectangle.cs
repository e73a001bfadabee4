namespace ScottPlot.Plottables;

/// <summary>A rectangle in the units of the axes.</summary>
public class Rectangle : IPlottable, IHasLine, IHasFill, IHasLegendText
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => LegendItem.Single(this, LegendText, FillStyle, LineStyle);

    public LineStyle LineStyle { get; set; } = new(1);

    public float LineWidth { get => LineStyle.Width; set => LineStyle.Width = value; }

    public LinePattern LinePattern { get => LineStyle.Pattern; set => LineStyle.Pattern = value; }

    public Color LineColor { get => LineStyle.Color; set => LineStyle.Color = value; }

    public FillStyle FillStyle { get; set; } = new();

    public Color FillColor { get => FillStyle.Color; set => FillStyle.Color = value; }

    public Color FillHatchColor { get => FillStyle.HatchColor; set => FillStyle.HatchColor = value; }

    public IHatch? FillHatch { get => FillStyle.Hatch; set => FillStyle.Hatch = value; }

    public string LegendText { get; set; } = string.Empty;

    public double X1 { get; set; }

    public double X2 { get; set; }

    public double Y1 { get; set; }

    public double Y2 { get; set; }

    public CoordinateRect CoordinateRect
    {
        get => new(new CoordinateRange(X1, X2).Rectified(), new CoordinateRange(Y1, Y2).Rectified());
        set => (X1, X2, Y1, Y2) = (value.Left, value.Right, value.Bottom, value.Top);
    }

    public AxisLimits GetAxisLimits() => new(CoordinateRect);

    public virtual void Render(RenderPack rp) => rp.Canvas.Rectangle(Axes.GetPixelRect(CoordinateRect), FillStyle, LineStyle);
}
