namespace ScottPlot;

/// <summary>Length, width and colour of the marks on an axis, in pixels.</summary>
public class TickMarkStyle
{
    public float Length;
    public float Width = 1;
    public bool Hairline;
    public Color Color = Colors.Black;
    public bool AntiAlias;
    public LinePattern Pattern;

    internal LineStyle Line => new(Width, Color, Pattern) { Hairline = Hairline };
}
