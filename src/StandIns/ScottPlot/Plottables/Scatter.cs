using ScottPlot.Rendering;

namespace ScottPlot.Plottables;

/// <summary>Points with a line through them; a point that is not a number breaks the line.</summary>
public class Scatter : IPlottable, IHasLine, IHasMarker, IHasLegendText
{
    public ConnectStyle ConnectStyle = ConnectStyle.Straight;

    public Scatter(IScatterSource data)
    {
        Data = data;
    }

    public string LegendText { get; set; } = string.Empty;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public LineStyle LineStyle { get; set; } = new(1);

    public float LineWidth { get => LineStyle.Width; set => LineStyle.Width = value; }

    public LinePattern LinePattern { get => LineStyle.Pattern; set => LineStyle.Pattern = value; }

    public Color LineColor { get => LineStyle.Color; set => LineStyle.Color = value; }

    public int MinRenderIndex { get; set; }

    public int MaxRenderIndex { get; set; } = int.MaxValue;

    public MarkerStyle MarkerStyle { get; set; } = MarkerStyle.Default;

    public MarkerShape MarkerShape { get => MarkerStyle.Shape; set => MarkerStyle.Shape = value; }

    public float MarkerSize { get => MarkerStyle.Size; set => MarkerStyle.Size = value; }

    public Color MarkerFillColor { get => MarkerStyle.FillColor; set => MarkerStyle.FillColor = value; }

    public Color MarkerLineColor { get => MarkerStyle.LineColor; set => MarkerStyle.LineColor = value; }

    public Color MarkerColor { get => MarkerStyle.MarkerColor; set => MarkerStyle.MarkerColor = value; }

    public float MarkerLineWidth { get => MarkerStyle.LineWidth; set => MarkerStyle.LineWidth = value; }

    public IScatterSource Data { get; }

    public bool FillY { get; set; }

    public bool FillYBelow { get; set; } = true;

    public bool FillYAbove { get; set; } = true;

    public double FillYValue { get; set; }

    public Color FillYAboveColor { get; set; } = Colors.Blue.WithAlpha(.2);

    public Color FillYBelowColor { get; set; } = Colors.Blue.WithAlpha(.2);

    public Color FillYColor
    {
        get => FillYAboveColor;
        set
        {
            FillYAboveColor = value;
            FillYBelowColor = value;
        }
    }

    public double OffsetX { get; set; }

    public double OffsetY { get; set; }

    public double ScaleX { get; set; } = 1;

    public double ScaleY { get; set; } = 1;

    public bool Smooth { get; set; }

    /// <summary>How tightly a smooth line follows straight ones: 0 is straight, 1 bends the most.</summary>
    public double SmoothTension { get; set; } = .5;

    public Color Color
    {
        get => LineStyle.Color;
        set
        {
            LineStyle.Color = value;
            MarkerStyle.MarkerColor = value;
        }
    }

    public IEnumerable<LegendItem> LegendItems => LegendItem.Single(this, LegendText, MarkerStyle, LineStyle);

    public AxisLimits GetAxisLimits()
    {
        AxisLimits limits = AxisLimits.NoLimits;
        foreach (Coordinates point in RenderedPoints())
        {
            limits = limits.Expanded(point);
        }

        return limits;
    }

    public virtual void Render(RenderPack rp)
    {
        List<Pixel> pixels = RenderedPoints().ConvertAll(Axes.GetPixel);
        if (FillY)
        {
            var fill = new ScatterFill(pixels, Axes.GetPixelY(FillYValue + OffsetY));
            fill.Draw(rp, FillYAbove ? FillYAboveColor : Colors.Transparent, above: true);
            fill.Draw(rp, FillYBelow ? FillYBelowColor : Colors.Transparent, above: false);
        }

        if (LineStyle.CanBeRendered)
        {
            ScatterLine.Append(rp.Canvas.StartPath(), pixels, ConnectStyle, Smooth ? SmoothTension : 0);
            rp.Canvas.StrokePath(LineStyle);
        }

        if (MarkerStyle.CanBeRendered)
        {
            foreach (Pixel pixel in pixels)
            {
                MarkerStyle.Render(rp, pixel);
            }
        }
    }

    private List<Coordinates> RenderedPoints()
    {
        IReadOnlyList<Coordinates> all = Data.GetScatterPoints();
        int last = Math.Min(MaxRenderIndex, all.Count - 1);
        var points = new List<Coordinates>(all.Count);
        for (int i = Math.Max(0, MinRenderIndex); i <= last; i++)
        {
            points.Add(new((all[i].X * ScaleX) + OffsetX, (all[i].Y * ScaleY) + OffsetY));
        }

        return points;
    }
}
