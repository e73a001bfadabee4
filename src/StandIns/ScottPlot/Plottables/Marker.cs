namespace ScottPlot.Plottables;

/// <summary>One marker.</summary>
public class Marker : IPlottable, IHasMarker, IHasLegendText
{
    public double X { get; set; }

    public double Y { get; set; }

    public Coordinates Location
    {
        get => new(X, Y);
        set => (X, Y) = (value.X, value.Y);
    }

    public Coordinates Position { get => Location; set => Location = value; }

    public Coordinates Coordinates { get => Location; set => Location = value; }

    public string LegendText { get; set; } = string.Empty;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public MarkerStyle MarkerStyle { get; set; } = new(MarkerShape.FilledCircle, 10);

    public MarkerShape MarkerShape { get => MarkerStyle.Shape; set => MarkerStyle.Shape = value; }

    public float MarkerSize { get => MarkerStyle.Size; set => MarkerStyle.Size = value; }

    public Color MarkerFillColor { get => MarkerStyle.FillColor; set => MarkerStyle.FillColor = value; }

    public Color MarkerLineColor { get => MarkerStyle.LineColor; set => MarkerStyle.LineColor = value; }

    public Color MarkerColor { get => MarkerStyle.MarkerColor; set => MarkerStyle.MarkerColor = value; }

    public float MarkerLineWidth { get => MarkerStyle.LineWidth; set => MarkerStyle.LineWidth = value; }

    public float Size { get => MarkerSize; set => MarkerSize = value; }

    public float LineWidth { get => MarkerLineWidth; set => MarkerLineWidth = value; }

    public MarkerShape Shape { get => MarkerShape; set => MarkerShape = value; }

    public Color Color { get => MarkerColor; set => MarkerColor = value; }

    public IEnumerable<LegendItem> LegendItems => LegendItem.Single(this, LegendText, MarkerStyle);

    public AxisLimits GetAxisLimits() => AxisLimits.FromPoint(X, Y);

    public virtual void Render(RenderPack rp) => MarkerStyle.Render(rp, Axes.GetPixel(Location));
}
