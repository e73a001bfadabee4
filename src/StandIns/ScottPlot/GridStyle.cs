using ScottPlot.Rendering;

namespace ScottPlot;

/// <summary>Lines, and bands between them, at the ticks of one axis.</summary>
public class GridStyle
{
    public bool IsVisible { get; set; } = true;

    public LineStyle MajorLineStyle { get; set; } = new(1, Colors.Black.WithOpacity(.1));

    public LineStyle MinorLineStyle { get; set; } = new(0, Colors.Black.WithOpacity(.05));

    public int MaximumNumberOfGridLines { get; set; } = 1_000;

    public bool IsBeneathPlottables { get; set; } = true;

    public Color FillColor1 { get; set; } = Colors.Transparent;

    public Color FillColor2 { get; set; } = Colors.Transparent;

    public void Render(RenderPack rp, IAxis axis, IEnumerable<Tick> ticks)
    {
        if (!IsVisible)
        {
            return;
        }

        GridLines.Bands(rp, axis, ticks, this);
        Lines(rp, axis, ticks, MinorLineStyle, isMajor: false);
        Lines(rp, axis, ticks, MajorLineStyle, isMajor: true);
    }

    private void Lines(RenderPack rp, IAxis axis, IEnumerable<Tick> ticks, LineStyle line, bool isMajor)
    {
        if (line.CanBeRendered)
        {
            GridLines.Append(rp.Canvas.StartPath(), rp, axis, ticks, isMajor, MaximumNumberOfGridLines);
            rp.Canvas.StrokePath(line);
        }
    }
}
