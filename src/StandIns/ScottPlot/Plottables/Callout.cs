namespace ScottPlot.Plottables;

/// <summary>A text in a box with an arrow to the place it speaks of.</summary>
public partial class Callout : LabelStyleProperties, IPlottable, IHasArrow
{
    public Text LabelPlottable { get; } = new() { Alignment = Alignment.MiddleCenter, LabelPadding = 5 };

    public Arrow ArrowPlottable { get; } = new() { ArrowOffset = 4 };

    public override LabelStyle LabelStyle { get => LabelPlottable.LabelStyle; set => LabelPlottable.LabelStyle = value; }

    public string Text { get => LabelText; set => LabelText = value; }

    public Color TextColor { get => LabelFontColor; set => LabelFontColor = value; }

    public bool Bold { get => LabelBold; set => LabelBold = value; }

    public float FontSize { get => LabelFontSize; set => LabelFontSize = value; }

    public Color TextBorderColor { get => LabelBorderColor; set => LabelBorderColor = value; }

    public float TextBorderWidth { get => LabelBorderWidth; set => LabelBorderWidth = value; }

    public Color TextBackgroundColor { get => LabelBackgroundColor; set => LabelBackgroundColor = value; }

    public Coordinates TextCoordinates { get => LabelPlottable.Location; set => LabelPlottable.Location = value; }

    public Pixel TextPixel => Axes.GetPixel(TextCoordinates);

    public Coordinates TipCoordinates { get => ArrowPlottable.Tip; set => ArrowPlottable.Tip = value; }

    public Pixel TipPixel => Axes.GetPixel(TipCoordinates);

    public PixelRect LastRenderRect { get; private set; }

    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => LegendItem.None;

    public AxisLimits GetAxisLimits() => AxisLimits.FromPoint(TextCoordinates).Expanded(TipCoordinates);

    /// <summary>Where the arrow leaves the box: the corner or middle of a side that is nearest to the tip.</summary>
    public Coordinates CalculateClosestAttachPoint(Paint paint)
    {
        PixelRect box = Box();
        Pixel tip = TipPixel;
        Pixel nearest = box.Center;
        foreach (Alignment alignment in Enum.GetValues<Alignment>())
        {
            Pixel candidate = alignment.PointOf(box);
            nearest = candidate.DistanceFrom(tip) < nearest.DistanceFrom(tip) ? candidate : nearest;
        }

        return Axes.GetCoordinates(nearest);
    }

    public virtual void Render(RenderPack rp)
    {
        LabelPlottable.Axes = Axes;
        ArrowPlottable.Axes = Axes;
        LastRenderRect = Box();
        ArrowPlottable.Base = CalculateClosestAttachPoint(Paint.Shared);
        ArrowPlottable.Render(rp);
        LabelPlottable.Render(rp);
    }

    private PixelRect Box() => LabelStyle.Measure(LabelText).Size
        .ToPixelRect(TextPixel, LabelAlignment)
        .Expand(LabelStyle.PixelPadding);
}
