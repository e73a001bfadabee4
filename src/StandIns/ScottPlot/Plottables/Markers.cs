namespace ScottPlot.Plottables;

/// <summary>Markers of one style at many places.</summary>
public class Markers : IPlottable, IHasMarker, IHasLegendText
{
    public Markers(IScatterSource data)
    {
        Data = data;
    }

    public string LegendText { get; set; } = string.Empty;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public MarkerStyle MarkerStyle { get; set; } = MarkerStyle.Default;

    public MarkerShape MarkerShape { get => MarkerStyle.Shape; set => MarkerStyle.Shape = value; }

    public float MarkerSize { get => MarkerStyle.Size; set => MarkerStyle.Size = value; }

    public Color MarkerFillColor { get => MarkerStyle.FillColor; set => MarkerStyle.FillColor = value; }

    public Color MarkerLineColor { get => MarkerStyle.LineColor; set => MarkerStyle.LineColor = value; }

    public Color MarkerColor { get => MarkerStyle.MarkerColor; set => MarkerStyle.MarkerColor = value; }

    public float MarkerLineWidth { get => MarkerStyle.LineWidth; set => MarkerStyle.LineWidth = value; }

    public IScatterSource Data { get; }

    public Color Color { get => MarkerStyle.MarkerColor; set => MarkerStyle.MarkerColor = value; }

    public IEnumerable<LegendItem> LegendItems => LegendItem.Single(this, LegendText, MarkerStyle);

    public AxisLimits GetAxisLimits() => Data.GetLimits();

    public virtual void Render(RenderPack rp)
    {
        foreach (Coordinates point in Data.GetScatterPoints())
        {
            MarkerStyle.Render(rp, Axes.GetPixel(point));
        }
    }
}
