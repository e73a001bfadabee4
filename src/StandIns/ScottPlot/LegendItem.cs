namespace ScottPlot;

/// <summary>One row of the legend: a symbol and a text.</summary>
public partial class LegendItem : LabelStyleProperties, IHasMarker, IHasLine, IHasFill, IHasArrow
{
    public static IEnumerable<LegendItem> None => [];

    public bool IsVisible { get; set; } = true;

    public IPlottable? Plottable { get; set; }

    public int? Index { get; set; }

    public override LabelStyle LabelStyle { get; set; } = new() { Alignment = Alignment.MiddleLeft, FontSize = 14 };

    public LineStyle LineStyle { get; set; } = new(0);

    public float LineWidth { get => LineStyle.Width; set => LineStyle.Width = value; }

    public LinePattern LinePattern { get => LineStyle.Pattern; set => LineStyle.Pattern = value; }

    public Color LineColor { get => LineStyle.Color; set => LineStyle.Color = value; }

    public FillStyle FillStyle { get; set; } = new();

    public Color FillColor { get => FillStyle.Color; set => FillStyle.Color = value; }

    public Color FillHatchColor { get => FillStyle.HatchColor; set => FillStyle.HatchColor = value; }

    public IHatch? FillHatch { get => FillStyle.Hatch; set => FillStyle.Hatch = value; }

    public LineStyle OutlineStyle { get; set; } = new(0);

    public float OutlineWidth { get => OutlineStyle.Width; set => OutlineStyle.Width = value; }

    public LinePattern OutlinePattern { get => OutlineStyle.Pattern; set => OutlineStyle.Pattern = value; }

    public Color OutlineColor { get => OutlineStyle.Color; set => OutlineStyle.Color = value; }

    public MarkerStyle MarkerStyle { get; set; } = MarkerStyle.None;

    public MarkerShape MarkerShape
    {
        get => MarkerStyle.Shape;
        set
        {
            MarkerStyle.Shape = value;
            MarkerStyle.IsVisible = true;
            MarkerStyle.Size = MarkerStyle.Size > 0 ? MarkerStyle.Size : 5;
        }
    }

    public float MarkerSize { get => MarkerStyle.Size; set => MarkerStyle.Size = value; }

    public Color MarkerFillColor { get => MarkerStyle.FillColor; set => MarkerStyle.FillColor = value; }

    public Color MarkerLineColor { get => MarkerStyle.LineColor; set => MarkerStyle.LineColor = value; }

    public Color MarkerColor { get => MarkerStyle.MarkerColor; set => MarkerStyle.MarkerColor = value; }

    public float MarkerLineWidth { get => MarkerStyle.LineWidth; set => MarkerStyle.LineWidth = value; }

    public static IEnumerable<LegendItem> Single(LegendItem item) => [item];

    public static IEnumerable<LegendItem> Single(IPlottable plottable, string label, MarkerStyle markerStyle) =>
        Single(new LegendItem { Plottable = plottable, LabelText = label, MarkerStyle = markerStyle });

    public static IEnumerable<LegendItem> Single(IPlottable plottable, string label, MarkerStyle markerStyle, LineStyle lineStyle) =>
        Single(new LegendItem { Plottable = plottable, LabelText = label, MarkerStyle = markerStyle, LineStyle = lineStyle });

    public static IEnumerable<LegendItem> Single(IPlottable plottable, string label, LineStyle lineStyle) =>
        Single(new LegendItem { Plottable = plottable, LabelText = label, LineStyle = lineStyle });

    public static IEnumerable<LegendItem> Single(IPlottable plottable, string label, FillStyle fillStyle) =>
        Single(new LegendItem { Plottable = plottable, LabelText = label, FillStyle = fillStyle });

    public static IEnumerable<LegendItem> Single(IPlottable plottable, string label, FillStyle fillStyle, LineStyle lineStyle) =>
        Single(new LegendItem { Plottable = plottable, LabelText = label, FillStyle = fillStyle, OutlineStyle = lineStyle });

    public static IEnumerable<LegendItem> Single(IPlottable plottable, string label, LineStyle lineStyle, MarkerStyle markerStyle) =>
        Single(plottable, label, markerStyle, lineStyle);
}
