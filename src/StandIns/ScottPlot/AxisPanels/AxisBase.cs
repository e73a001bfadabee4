namespace ScottPlot.AxisPanels;

/// <summary>What horizontal and vertical axes share: styles, ticks and the layout across the axis.</summary>
public abstract partial class AxisBase : LabelStyleProperties
{
    private protected AxisBase(ITickGenerator tickGenerator)
    {
        TickGenerator = tickGenerator;
    }

    public bool IsVisible { get; set; } = true;

    public abstract Edge Edge { get; }

    public virtual CoordinateRangeMutable Range { get; } = new(double.PositiveInfinity, double.NegativeInfinity);

    public float MinimumSize { get; set; }

    public float MaximumSize { get; set; } = float.MaxValue;

    public float SizeWhenNoData { get; set; } = 15;

    public PixelPadding EmptyLabelPadding { get; set; } = new(10, 5);

    public PixelPadding PaddingBetweenTickAndAxisLabels { get; set; } = new(5, 3);

    public PixelPadding PaddingOutsideAxisLabels { get; set; } = new(2, 2);

    public bool ClipLabel { get; set; }

    public double Min { get => Range.Min; set => Range.Min = value; }

    public double Max { get => Range.Max; set => Range.Max = value; }

    public virtual ITickGenerator TickGenerator { get; set; }

    public override LabelStyle LabelStyle { get; set; } = new() { FontSize = 16, Bold = true, Alignment = Alignment.MiddleCenter };

    public bool ShowDebugInformation { get; set; }

    public LineStyle FrameLineStyle { get; } = new(1);

    public TickMarkStyle MajorTickStyle { get; set; } = new() { Length = 4, Width = 1 };

    public TickMarkStyle MinorTickStyle { get; set; } = new() { Length = 2, Width = 1 };

    public LabelStyle TickLabelStyle { get; set; } = new();

    public override string ToString() => $"{GetType().Name} on {Edge}";

    public void Color(Color color)
    {
        LabelStyle.ForeColor = color;
        TickLabelStyle.ForeColor = color;
        MajorTickStyle.Color = color;
        MinorTickStyle.Color = color;
        FrameLineStyle.Color = color;
    }

    public void SetTicks(double[] xs, string[] labels) => TickGenerator = new TickGenerators.NumericManual(xs, labels);
}
