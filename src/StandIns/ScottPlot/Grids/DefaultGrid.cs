namespace ScottPlot.Grids;

/// <summary>The grid of the primary axes.</summary>
public class DefaultGrid : IGrid
{
    public DefaultGrid(IXAxis xAxis, IYAxis yAxis)
    {
        XAxis = xAxis;
        YAxis = yAxis;
    }

    public bool IsVisible { get; set; } = true;

    public bool IsBeneathPlottables { get; set; } = true;

    public IXAxis XAxis { get; set; }

    public IYAxis YAxis { get; set; }

    public GridStyle XAxisStyle { get; set; } = new();

    public GridStyle YAxisStyle { get; set; } = new();

    public Color LineColor { get => MajorLineColor; set => MajorLineColor = value; }

    public float LineWidth { get => MajorLineWidth; set => MajorLineWidth = value; }

    public LinePattern LinePattern { get => MajorLinePattern; set => MajorLinePattern = value; }

    public Color MajorLineColor
    {
        get => XAxisStyle.MajorLineStyle.Color;
        set => XAxisStyle.MajorLineStyle.Color = YAxisStyle.MajorLineStyle.Color = value;
    }

    public Color MinorLineColor
    {
        get => XAxisStyle.MinorLineStyle.Color;
        set => XAxisStyle.MinorLineStyle.Color = YAxisStyle.MinorLineStyle.Color = value;
    }

    public float MajorLineWidth
    {
        get => XAxisStyle.MajorLineStyle.Width;
        set => XAxisStyle.MajorLineStyle.Width = YAxisStyle.MajorLineStyle.Width = value;
    }

    public float MinorLineWidth
    {
        get => XAxisStyle.MinorLineStyle.Width;
        set => XAxisStyle.MinorLineStyle.Width = YAxisStyle.MinorLineStyle.Width = value;
    }

    public LinePattern MajorLinePattern
    {
        get => XAxisStyle.MajorLineStyle.Pattern;
        set => XAxisStyle.MajorLineStyle.Pattern = YAxisStyle.MajorLineStyle.Pattern = value;
    }

    public void Render(RenderPack rp)
    {
        if (IsVisible)
        {
            XAxisStyle.Render(rp, XAxis, XAxis.TickGenerator.Ticks);
            YAxisStyle.Render(rp, YAxis, YAxis.TickGenerator.Ticks);
        }
    }
}
