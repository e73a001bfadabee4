using ScottPlot.Rendering;

namespace ScottPlot;

/// <summary>Sets the font of everything on a plot at once.</summary>
public class FontStyler
{
    private readonly Plot _plot;

    internal FontStyler(Plot plot)
    {
        _plot = plot;
    }

    /// <summary>The name that the drawing states once for all its texts.</summary>
    internal string Name { get; private set; } = DefaultFont.Name;

    public void Set(string fontName)
    {
        Name = fontName;
        _plot.Axes.Title.Label.FontName = fontName;
        foreach (IAxis axis in _plot.Axes.GetAxes())
        {
            axis.Label.FontName = fontName;
            axis.TickLabelStyle.FontName = fontName;
        }

        foreach (IPlottable plottable in _plot.PlottableList)
        {
            if (plottable is LabelStyleProperties labelled)
            {
                labelled.LabelStyle.FontName = fontName;
            }
        }

        _plot.Legend.FontName = fontName;
    }
}
