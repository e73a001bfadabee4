namespace ScottPlot;

/// <summary>Colour and hatch of an area.</summary>
public class FillStyle
{
    public FillStyle()
    {
    }

    public FillStyle(Color color)
    {
        Color = color;
    }

    public Color Color { get; set; }

    public Color HatchColor { get; set; } = Colors.Gray;

    public IHatch? Hatch { get; set; }

    public bool HasValue => Color.Alpha > 0 || (Hatch is not null && HatchColor.Alpha > 0);

    public bool AntiAlias { get; set; } = true;

    public bool IsVisible { get; set; } = true;

    public bool CanBeRendered => IsVisible && HasValue;

    public void Render(RenderPack rp, PixelRect rect)
    {
        if (CanBeRendered)
        {
            rp.Canvas.FillRectangle(rect, this);
        }
    }
}
