using ScottPlot.Rendering;

namespace ScottPlot.Plottables;

/// <summary>The area between a lower and an upper line.</summary>
public class FillY : IPlottable, IHasLine, IHasFill, IHasMarker, IHasLegendText
{
    private List<(double X, double Top, double Bottom)> _items = [];

    public FillY()
    {
    }

    public FillY(Scatter scatter1, Scatter scatter2)
    {
        IReadOnlyList<Coordinates> first = scatter1.Data.GetScatterPoints();
        IReadOnlyList<Coordinates> second = scatter2.Data.GetScatterPoints();
        for (int i = 0; i < Math.Min(first.Count, second.Count); i++)
        {
            _items.Add((first[i].X, first[i].Y, second[i].Y));
        }
    }

    public string LegendText { get; set; } = string.Empty;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => LegendItem.Single(this, LegendText, FillStyle, LineStyle);

    public FillStyle FillStyle { get; set; } = new();

    public Color FillColor { get => FillStyle.Color; set => FillStyle.Color = value; }

    public Color FillHatchColor { get => FillStyle.HatchColor; set => FillStyle.HatchColor = value; }

    public IHatch? FillHatch { get => FillStyle.Hatch; set => FillStyle.Hatch = value; }

    public LineStyle LineStyle { get; set; } = new(0);

    public float LineWidth { get => LineStyle.Width; set => LineStyle.Width = value; }

    public LinePattern LinePattern { get => LineStyle.Pattern; set => LineStyle.Pattern = value; }

    public Color LineColor { get => LineStyle.Color; set => LineStyle.Color = value; }

    public MarkerStyle MarkerStyle { get; set; } = MarkerStyle.None;

    public MarkerShape MarkerShape { get => MarkerStyle.Shape; set => MarkerStyle.Shape = value; }

    public float MarkerSize { get => MarkerStyle.Size; set => MarkerStyle.Size = value; }

    public Color MarkerFillColor { get => MarkerStyle.FillColor; set => MarkerStyle.FillColor = value; }

    public Color MarkerLineColor { get => MarkerStyle.LineColor; set => MarkerStyle.LineColor = value; }

    public Color MarkerColor { get => MarkerStyle.MarkerColor; set => MarkerStyle.MarkerColor = value; }

    public float MarkerLineWidth { get => MarkerStyle.LineWidth; set => MarkerStyle.LineWidth = value; }

    public void SetDataSource(ICollection<(double X, double Top, double Bottom)> items) => _items = [.. items];

    public void SetDataSource<T>(ICollection<T> items, Func<T, (double X, double Top, double Bottom)> coordinateSolver) =>
        _items = items.Select(coordinateSolver).ToList();

    public AxisLimits GetAxisLimits()
    {
        AxisLimits limits = AxisLimits.NoLimits;
        foreach ((double x, double top, double bottom) in _items)
        {
            limits = limits.Expanded(x, top).Expanded(x, bottom);
        }

        return limits;
    }

    public virtual void Render(RenderPack rp)
    {
        Pixel[] top = Pixels(item => new(item.X, item.Top));
        Pixel[] bottom = Pixels(item => new(item.X, item.Bottom));
        SvgPath path = rp.Canvas.StartPath();
        foreach (Pixel pixel in top)
        {
            _ = path.IsEmpty ? path.MoveTo(pixel) : path.LineTo(pixel);
        }

        for (int i = bottom.Length - 1; i >= 0; i--)
        {
            path.LineTo(bottom[i]);
        }

        if (!path.IsEmpty)
        {
            path.Close();
            rp.Canvas.FillAndStrokePath(FillStyle, LineStyle);
        }

        foreach (Pixel pixel in (Pixel[])[.. top, .. bottom])
        {
            MarkerStyle.Render(rp, pixel);
        }
    }

    private Pixel[] Pixels(Func<(double X, double Top, double Bottom), Coordinates> edge) => _items
        .Where(item => double.IsFinite(item.X) && double.IsFinite(item.Top) && double.IsFinite(item.Bottom))
        .Select(item => Axes.GetPixel(edge(item)))
        .ToArray();
}
