namespace ScottPlot;

/// <summary>Colours of the parts of a plot; those that are not given are left as they are.</summary>
public class PlotStyle
{
    public IPalette? Palette { get; set; }

    public Color? FigureBackgroundColor { get; set; }

    public Color? DataBackgroundColor { get; set; }

    public Color? AxisColor { get; set; }

    public Color? GridMajorLineColor { get; set; }

    public Color? LegendBackgroundColor { get; set; }

    public Color? LegendFontColor { get; set; }

    public Color? LegendOutlineColor { get; set; }

    public static PlotStyle FromPlot(Plot plot) => new()
    {
        Palette = plot.Add.Palette,
        FigureBackgroundColor = plot.FigureBackground.Color,
        DataBackgroundColor = plot.DataBackground.Color,
        AxisColor = plot.Axes.Bottom.FrameLineStyle.Color,
        GridMajorLineColor = plot.Grid.MajorLineColor,
        LegendBackgroundColor = plot.Legend.BackgroundColor,
        LegendFontColor = plot.Legend.FontColor,
        LegendOutlineColor = plot.Legend.OutlineColor,
    };

    public void Apply(Plot plot)
    {
        plot.Add.Palette = Palette ?? plot.Add.Palette;
        plot.FigureBackground.Color = FigureBackgroundColor ?? plot.FigureBackground.Color;
        plot.DataBackground.Color = DataBackgroundColor ?? plot.DataBackground.Color;
        plot.Grid.MajorLineColor = GridMajorLineColor ?? plot.Grid.MajorLineColor;
        plot.Legend.BackgroundColor = LegendBackgroundColor ?? plot.Legend.BackgroundColor;
        plot.Legend.FontColor = LegendFontColor ?? plot.Legend.FontColor;
        plot.Legend.OutlineColor = LegendOutlineColor ?? plot.Legend.OutlineColor;
        if (AxisColor is { } axisColor)
        {
            plot.Axes.Color(axisColor);
        }
    }

    /// <summary>Only what differs from another style.</summary>
    public PlotStyle WhereDifferentFrom(PlotStyle other) => new()
    {
        Palette = Equals(Palette, other.Palette) ? null : Palette,
        FigureBackgroundColor = Different(FigureBackgroundColor, other.FigureBackgroundColor),
        DataBackgroundColor = Different(DataBackgroundColor, other.DataBackgroundColor),
        AxisColor = Different(AxisColor, other.AxisColor),
        GridMajorLineColor = Different(GridMajorLineColor, other.GridMajorLineColor),
        LegendBackgroundColor = Different(LegendBackgroundColor, other.LegendBackgroundColor),
        LegendFontColor = Different(LegendFontColor, other.LegendFontColor),
        LegendOutlineColor = Different(LegendOutlineColor, other.LegendOutlineColor),
    };

    private static Color? Different(Color? mine, Color? other) => mine == other ? null : mine;
}
