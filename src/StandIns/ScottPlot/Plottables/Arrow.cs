using ScottPlot.Rendering;

namespace ScottPlot.Plottables;

/// <summary>An arrow from one place to another.</summary>
public class Arrow : IPlottable, IHasArrow, IHasLegendText
{
    public Coordinates Base { get; set; }

    public Coordinates Tip { get; set; }

    public string LegendText { get; set; } = string.Empty;

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public ArrowStyle ArrowStyle { get; set; } = new();

    public Color ArrowLineColor { get => ArrowStyle.LineStyle.Color; set => ArrowStyle.LineStyle.Color = value; }

    public float ArrowLineWidth { get => ArrowStyle.LineStyle.Width; set => ArrowStyle.LineStyle.Width = value; }

    public Color ArrowFillColor { get => ArrowStyle.FillStyle.Color; set => ArrowStyle.FillStyle.Color = value; }

    public float ArrowMinimumLength { get => ArrowStyle.MinimumLength; set => ArrowStyle.MinimumLength = value; }

    public float ArrowMaximumLength { get => ArrowStyle.MaximumLength; set => ArrowStyle.MaximumLength = value; }

    public float ArrowOffset { get => ArrowStyle.Offset; set => ArrowStyle.Offset = value; }

    public ArrowAnchor ArrowAnchor { get => ArrowStyle.Anchor; set => ArrowStyle.Anchor = value; }

    public float ArrowWidth { get => ArrowStyle.ArrowWidth; set => ArrowStyle.ArrowWidth = value; }

    public float ArrowheadAxisLength { get => ArrowStyle.ArrowheadAxisLength; set => ArrowStyle.ArrowheadAxisLength = value; }

    public float ArrowheadLength { get => ArrowStyle.ArrowheadLength; set => ArrowStyle.ArrowheadLength = value; }

    public float ArrowheadWidth { get => ArrowStyle.ArrowheadWidth; set => ArrowStyle.ArrowheadWidth = value; }

    public IEnumerable<LegendItem> LegendItems => LegendItem.Single(this, LegendText, ArrowStyle.FillStyle, ArrowStyle.LineStyle);

    public AxisLimits GetAxisLimits() => AxisLimits.FromPoint(Base).Expanded(Tip);

    public virtual void Render(RenderPack rp) => ArrowOutline.Draw(rp, ArrowStyle, Axes.GetPixel(Base), Axes.GetPixel(Tip));
}
