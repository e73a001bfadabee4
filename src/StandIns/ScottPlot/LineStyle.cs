namespace ScottPlot;

/// <summary>Width, colour and dashes of a line.</summary>
public class LineStyle
{
    public LineStyle()
    {
    }

    public LineStyle(float width)
    {
        Width = width;
    }

    public LineStyle(float width, Color color)
    {
        Width = width;
        Color = color;
    }

    public LineStyle(float width, Color color, LinePattern pattern)
    {
        Width = width;
        Color = color;
        Pattern = pattern;
    }

    public static LineStyle None => new() { Width = 0, IsVisible = false };

    public float Width { get; set; }

    public bool Hairline { get; set; }

    public Color Color { get; set; } = Colors.Black;

    public LinePattern Pattern { get; set; }

    public bool IsVisible { get; set; } = true;

    public bool AntiAlias { get; set; } = true;

    public bool Rounded { get; set; }

    public float StrokeMiter { get; set; } = 4;

    public bool CanBeRendered => IsVisible && (Width > 0 || Hairline) && Color.Alpha > 0;

    public LineStyle Clone() => (LineStyle)MemberwiseClone();

    public void Render(RenderPack rp, PixelLine line)
    {
        if (CanBeRendered)
        {
            rp.Canvas.StartPath().Line(line);
            rp.Canvas.StrokePath(this);
        }
    }

    public void Render(RenderPack rp, PixelRect rect)
    {
        if (CanBeRendered)
        {
            rp.Canvas.StartPath().Rectangle(rect);
            rp.Canvas.StrokePath(this);
        }
    }
}
