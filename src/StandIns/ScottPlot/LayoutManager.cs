using ScottPlot.Rendering;

namespace ScottPlot;

/// <summary>Decides how much of the figure the data area takes.</summary>
public class LayoutManager
{
    private readonly Plot _plot;
    private PixelRect? _fixedRect;
    private PixelPadding? _fixedPadding;

    public LayoutManager(Plot plot)
    {
        _plot = plot;
    }

    /// <summary>Leaves the room that labels and ticks need.</summary>
    public void Default()
    {
        _fixedRect = null;
        _fixedPadding = null;
    }

    public void Fixed(PixelRect dataRect)
    {
        Default();
        _fixedRect = dataRect;
    }

    public void Fixed(PixelPadding padding)
    {
        Default();
        _fixedPadding = padding;
    }

    public void Frameless(bool hideAllPanels = true)
    {
        Fixed(PixelPadding.Zero);
        if (hideAllPanels)
        {
            foreach (IPanel panel in _plot.Axes.GetPanels())
            {
                panel.IsVisible = false;
            }
        }
    }

    internal FigureLayout Arrange(PixelRect figure)
    {
        FigureLayout layout = new(_plot.Axes.GetPanels());
        if (_fixedRect is { } rect)
        {
            layout.Measure(rect);
            return layout;
        }

        if (_fixedPadding is { } padding)
        {
            layout.Measure(figure.Contract(padding));
            return layout;
        }

        // Ticks need the length of their axis, and that needs the size of the tick labels beside it:
        // the second round starts from what the first one found.
        layout.Measure(figure);
        layout.Measure(figure.Contract(layout.Padding));
        layout.Measure(figure.Contract(layout.Padding));
        return layout;
    }
}
