using ScottPlot.Rendering;

namespace ScottPlot;

/// <summary>Names of what the plot shows, each beside its symbol.</summary>
public class Legend : IPlottable, IHasOutline
{
    public Legend(Plot plot)
    {
        Plot = plot;
    }

    public Plot Plot { get; }

    public bool IsVisible { get; set; }

    public Alignment Alignment { get; set; } = Alignment.LowerRight;

    public Orientation Orientation { get; set; } = Orientation.Vertical;

    public PixelPadding Margin { get; set; } = new(7);

    public PixelPadding Padding { get; set; } = new(5);

    public float SymbolWidth { get; set; } = 20;

    public float SymbolHeight { get; set; } = 10;

    public float SymbolPadding { get; set; } = 5;

    public PixelPadding InterItemPadding { get; set; } = new(10, 10, 3, 3);

    public List<LegendItem> ManualItems { get; set; } = [];

    public bool TightHorizontalWrapping { get; set; }

    public float? FontSize { get; set; }

    public string? FontName { get; set; }

    public Color? FontColor { get; set; }

    public PixelSize LastRenderSize { get; private set; } = PixelSize.NaN;

    public LineStyle OutlineStyle { get; set; } = new(1);

    public float OutlineWidth { get => OutlineStyle.Width; set => OutlineStyle.Width = value; }

    public LinePattern OutlinePattern { get => OutlineStyle.Pattern; set => OutlineStyle.Pattern = value; }

    public Color OutlineColor { get => OutlineStyle.Color; set => OutlineStyle.Color = value; }

    public FillStyle BackgroundFillStyle { get; } = new(Colors.White);

    public Color BackgroundColor { get => BackgroundFillStyle.Color; set => BackgroundFillStyle.Color = value; }

    public Color BackgroundHatchColor { get => BackgroundFillStyle.HatchColor; set => BackgroundFillStyle.HatchColor = value; }

    public IHatch? BackgroundHatch { get => BackgroundFillStyle.Hatch; set => BackgroundFillStyle.Hatch = value; }

    public FillStyle ShadowFillStyle { get; } = new(Colors.Black.WithOpacity(.2));

    public Color ShadowColor { get => ShadowFillStyle.Color; set => ShadowFillStyle.Color = value; }

    public PixelOffset ShadowOffset { get; set; } = new(3, 3);

    public Alignment ShadowAlignment { get; set; } = Alignment.LowerRight;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => LegendItem.None;

    public MarkerShape? MarkerShapeOverride { get; set; }

    public bool DisplayPlottableLegendItems { get; set; } = true;

    public bool ShowItemsFromHiddenPlottables { get; set; }

    public double HiddenItemOpacity { get; set; } = .5;

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public virtual LegendItem[] GetItems()
    {
        var items = new List<LegendItem>();
        foreach (IPlottable plottable in Plot.PlottableList)
        {
            if (DisplayPlottableLegendItems && (plottable.IsVisible || ShowItemsFromHiddenPlottables))
            {
                items.AddRange(plottable.LegendItems.Where(item => item.IsVisible && item.LabelText.Length > 0));
            }
        }

        items.AddRange(ManualItems.Where(item => item.IsVisible));
        return items.ToArray();
    }

    public virtual void Render(RenderPack rp)
    {
        LegendItem[] items = IsVisible ? GetItems() : [];
        if (items.Length > 0)
        {
            LastRenderSize = new LegendDrawing(this, items).Draw(rp);
        }
    }
}
