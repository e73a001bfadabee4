using ScottPlot.Rendering;

namespace ScottPlot.Plottables;

/// <summary>A closed shape through given places.</summary>
public class Polygon : IPlottable, IHasLine, IHasFill, IHasMarker, IHasLegendText
{
    public Polygon(Coordinates[] coords)
    {
        Coordinates = coords;
    }

    public static Polygon Empty => new([]);

    public bool IsEmpty => Coordinates.Length == 0;

    public Coordinates[] Coordinates { get; private set; }

    public string LegendText { get; set; } = string.Empty;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public LineStyle LineStyle { get; set; } = new(0);

    public float LineWidth { get => LineStyle.Width; set => LineStyle.Width = value; }

    public LinePattern LinePattern { get => LineStyle.Pattern; set => LineStyle.Pattern = value; }

    public Color LineColor { get => LineStyle.Color; set => LineStyle.Color = value; }

    public FillStyle FillStyle { get; set; } = new();

    public Color FillColor { get => FillStyle.Color; set => FillStyle.Color = value; }

    public Color FillHatchColor { get => FillStyle.HatchColor; set => FillStyle.HatchColor = value; }

    public IHatch? FillHatch { get => FillStyle.Hatch; set => FillStyle.Hatch = value; }

    public MarkerStyle MarkerStyle { get; set; } = MarkerStyle.None;

    public MarkerShape MarkerShape { get => MarkerStyle.Shape; set => MarkerStyle.Shape = value; }

    public float MarkerSize { get => MarkerStyle.Size; set => MarkerStyle.Size = value; }

    public Color MarkerFillColor { get => MarkerStyle.FillColor; set => MarkerStyle.FillColor = value; }

    public Color MarkerLineColor { get => MarkerStyle.LineColor; set => MarkerStyle.LineColor = value; }

    public Color MarkerColor { get => MarkerStyle.MarkerColor; set => MarkerStyle.MarkerColor = value; }

    public float MarkerLineWidth { get => MarkerStyle.LineWidth; set => MarkerStyle.LineWidth = value; }

    public int PointCount => Coordinates.Length;

    public IEnumerable<LegendItem> LegendItems => LegendItem.Single(this, LegendText, FillStyle, LineStyle);

    public override string ToString() => $"Polygon of {PointCount} points";

    public void UpdateCoordinates(Coordinates[] newCoordinates) => Coordinates = newCoordinates;

    public AxisLimits GetAxisLimits() => new(Coordinates);

    public virtual void Render(RenderPack rp)
    {
        SvgPath path = rp.Canvas.StartPath();
        foreach (Coordinates corner in Coordinates)
        {
            Pixel pixel = Axes.GetPixel(corner);
            if (pixel.IsFinite)
            {
                _ = path.IsEmpty ? path.MoveTo(pixel) : path.LineTo(pixel);
            }
        }

        if (!path.IsEmpty)
        {
            path.Close();
            rp.Canvas.FillAndStrokePath(FillStyle, LineStyle);
        }

        foreach (Coordinates corner in Coordinates)
        {
            MarkerStyle.Render(rp, Axes.GetPixel(corner));
        }
    }
}
