namespace ScottPlot;

/// <summary>Shape, size in pixels and colours of a data marker.</summary>
public class MarkerStyle : IHasLine, IHasFill, IHasOutline
{
    public MarkerStyle()
        : this(MarkerShape.FilledCircle, 5)
    {
    }

    public MarkerStyle(MarkerShape shape, float size)
        : this(shape, size, Colors.Gray)
    {
    }

    public MarkerStyle(MarkerShape shape, float size, Color color)
    {
        Shape = shape;
        Size = size;
        MarkerColor = color;
    }

    public static MarkerStyle Default => new();

    public static MarkerStyle None => new(MarkerShape.None, 0) { IsVisible = false };

    public bool IsVisible { get; set; } = true;

    public MarkerShape Shape { get; set; }

    public float Size { get; set; }

    /// <summary>Colour of the area, of the strokes and of the outline; reads as the colour of the area.</summary>
    public Color MarkerColor
    {
        get => FillColor;
        set
        {
            FillColor = value;
            LineColor = value;
            OutlineColor = value;
        }
    }

    public LineStyle LineStyle { get; set; } = new(1);

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

    internal bool CanBeRendered => IsVisible && Shape != MarkerShape.None && Size > 0;

    public void Render(RenderPack rp, Pixel px)
    {
        if (CanBeRendered)
        {
            rp.Canvas.Marker(this, px);
        }
    }

    internal MarkerStyle Clone()
    {
        var copy = (MarkerStyle)MemberwiseClone();
        copy.LineStyle = LineStyle.Clone();
        copy.OutlineStyle = OutlineStyle.Clone();
        copy.FillStyle = new FillStyle(FillColor) { Hatch = FillHatch, HatchColor = FillHatchColor, IsVisible = FillStyle.IsVisible };
        return copy;
    }
}
