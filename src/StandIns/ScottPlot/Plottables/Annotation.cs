namespace ScottPlot.Plottables;

/// <summary>A text at a corner or side of the data area, wherever the axes are.</summary>
public class Annotation : LabelStyleProperties, IPlottable
{
    public bool IsVisible { get; set; } = true;

    public IAxes Axes { get; set; } = new Axes();

    public IEnumerable<LegendItem> LegendItems => LegendItem.None;

    public override LabelStyle LabelStyle { get; set; } = new()
    {
        BackgroundColor = Colors.Yellow.WithAlpha(.75),
        BorderColor = Colors.Black,
        Padding = 5,
    };

    public string Text { get => LabelText; set => LabelText = value; }

    public Alignment Alignment { get; set; } = Alignment.UpperLeft;

    public PixelOffset PixelOffset
    {
        get => new(OffsetX, OffsetY);
        set => (OffsetX, OffsetY) = (value.X, value.Y);
    }

    /// <summary>Distance of the box from the left or right side, in pixels.</summary>
    public float OffsetX { get; set; } = 10;

    /// <summary>Distance of the box from the top or bottom, in pixels.</summary>
    public float OffsetY { get; set; } = 10;

    public FractionRect FractionRect { get; set; } = FractionRect.Full;

    public AxisLimits GetAxisLimits() => AxisLimits.NoLimits;

    public virtual void Render(RenderPack rp)
    {
        PixelPadding padding = LabelStyle.PixelPadding;
        PixelRect area = rp.DataRect.Fraction(FractionRect).Contract(OffsetX, OffsetY);
        PixelRect box = new PixelRect(LabelStyle.Measure(LabelText).Size.Expanded(padding)).AlignedInside(area, Alignment);
        PixelRect text = box.Contract(padding);

        // The label's own alignment says how its lines stand in the box.
        LabelStyle.Render(rp, LabelAlignment.PointOf(text));
    }
}
