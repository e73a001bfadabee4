using ScottPlot.Rendering;

namespace ScottPlot;

/// <summary>What a plottable, a grid or a panel needs to draw itself.</summary>
public class RenderPack
{
    internal RenderPack(Plot plot, PixelRect figureRect, PixelRect dataRect, SvgCanvas canvas)
    {
        Plot = plot;
        FigureRect = figureRect;
        DataRect = dataRect;
        Canvas = canvas;
    }

    internal Plot Plot { get; }

    internal PixelRect FigureRect { get; }

    internal PixelRect DataRect { get; }

    internal SvgCanvas Canvas { get; }
}
