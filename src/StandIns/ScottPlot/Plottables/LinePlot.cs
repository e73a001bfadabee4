namespace ScottPlot.Plottables;

/// <summary>A straight line between two places, with a marker at each end if wanted.</summary>
public class LinePlot : IPlottable, IHasLine, IHasMarker, IHasLegendText
{
    public Coordinates Start { get; set; }

    public Coordinates End { get; set; }

    public CoordinateLine Line
    {
        get => new(Start, End);
        set => (Start, End) = (value.Start, value.End);
    }

    public MarkerStyle MarkerStyle { get; set; } = MarkerStyle.None;

    public MarkerShape MarkerShape { get => MarkerStyle.Shape; set => MarkerStyle.Shape = value; }

    public float MarkerSize { get => MarkerStyle.Size; set => MarkerStyle.Size = value; }

    public Color MarkerFillColor { get => MarkerStyle.FillColor; set => MarkerStyle.FillColor = value; }

    public Color MarkerLineColor { get => MarkerStyle.LineColor; set => MarkerStyle.LineColor = value; }

    public Color MarkerColor { get => MarkerStyle.MarkerColor; set => MarkerStyle.MarkerColor = value; }

    public float MarkerLineWidth { get => MarkerStyle.LineWidth; set => MarkerStyle.LineWidth = value; }

    public string LegendText { get; set; } = string.Empty;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => LegendItem.Single(this, LegendText, MarkerStyle, LineStyle);

    public LineStyle LineStyle { get; set; } = new(1);

    public float LineWidth { get => LineStyle.Width; set => LineStyle.Width = value; }

    public LinePattern LinePattern { get => LineStyle.Pattern; set => LineStyle.Pattern = value; }

    public Color LineColor { get => LineStyle.Color; set => LineStyle.Color = value; }

    public bool LineOnTop { get; set; }

    public bool MarkersOnTop { get => !LineOnTop; set => LineOnTop = !value; }

    public Color Color
    {
        get => LineStyle.Color;
        set
        {
            LineStyle.Color = value;
            MarkerStyle.MarkerColor = value;
        }
    }

    public AxisLimits GetAxisLimits() => AxisLimits.FromPoint(Start).Expanded(End);

    public virtual void Render(RenderPack rp)
    {
        PixelLine line = new(Axes.GetPixel(Start), Axes.GetPixel(End));
        if (MarkersOnTop)
        {
            LineStyle.Render(rp, line);
        }

        MarkerStyle.Render(rp, line.Pixel1);
        MarkerStyle.Render(rp, line.Pixel2);
        if (LineOnTop)
        {
            LineStyle.Render(rp, line);
        }
    }
}
