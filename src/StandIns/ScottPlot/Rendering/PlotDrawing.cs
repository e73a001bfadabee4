namespace ScottPlot.Rendering;

/// <summary>Draws one plot once, from the back to the front.</summary>
internal sealed class PlotDrawing(Plot plot, int width, int height)
{
    private readonly SvgCanvas _canvas = new(width, height, plot.Font.Name);

    internal string Draw()
    {
        plot.Axes.ReplaceNullAxesWithDefaults();
        plot.Axes.ScaleUnsetAxes();
        PixelRect figure = new(width, height);
        FigureLayout layout = plot.Layout.Arrange(figure);
        PixelRect data = layout.DataRect;
        RenderPack rp = new(plot, figure, data, _canvas);
        foreach (IPlottable plottable in plot.PlottableList)
        {
            plottable.Axes.DataRect = data;
        }

        plot.FigureBackground.Render(rp, figure);
        plot.DataBackground.Render(rp, data);
        Grids(rp, beneath: true);
        Plottables(rp);
        Grids(rp, beneath: false);
        layout.Render(rp);
        plot.DataBorder.Render(rp, data);
        plot.Legend.Render(rp);
        Last(rp);
        plot.FigureBorder.Render(rp, figure);
        plot.Rendered(figure, data);
        return _canvas.Finish();
    }

    private void Grids(RenderPack rp, bool beneath)
    {
        foreach (IGrid grid in plot.Axes.AllGrids)
        {
            if (grid.IsVisible && grid.IsBeneathPlottables == beneath)
            {
                grid.Render(rp);
            }
        }
    }

    private void Plottables(RenderPack rp)
    {
        _canvas.ClipArea = rp.DataRect;
        foreach (IPlottable plottable in plot.PlottableList)
        {
            if (plottable.IsVisible)
            {
                plottable.Render(rp);
            }
        }

        _canvas.ClipArea = null;
    }

    private void Last(RenderPack rp)
    {
        foreach (IPlottable plottable in plot.PlottableList)
        {
            if (plottable is IRenderLast last && plottable.IsVisible)
            {
                last.RenderLast(rp);
            }
        }
    }
}
