using ScottPlot;
using ScottPlot.Rendering.RenderActions;
using ScottPlot.TickGenerators;
using SkiaSharp;

namespace Generator.Charts.Drawing;

/// <summary>
/// Hands the shapes of a chart to the plotting library. Its plot fills the whole drawing, so that nothing is ever cut off at an edge,
/// and of its steps only those run that draw what was added: it has no axes, ticks or texts of its own.
/// </summary>
internal static class ShapePlot
{
    public static string Svg(Drawn drawn)
    {
        using var plot = Make(drawn, Carrier.Paints);
        return plot.GetSvgXml(drawn.Width, drawn.Height);
    }

    public static void Paint(SKCanvas canvas, Drawn drawn, Paints paints)
    {
        using var plot = Make(drawn, paints);
        plot.Render(canvas, drawn.Width, drawn.Height);
    }

    private static Plot Make(Drawn drawn, Paints paints)
    {
        var plot = new Plot();
        plot.Layout.Frameless();
        foreach (var axis in plot.Axes.GetAxes())
        {
            axis.TickGenerator = new EmptyTickGenerator();
        }

        var steps = plot.RenderManager;
        steps.ClearCanvasBeforeEachRender = false;
        steps.RenderActions.RemoveAll(step => step is not (ReplaceNullAxesWithDefaults or CalculateLayout or RenderPlottables));
        var (from, to) = (drawn.Frame.ToSpot(0, drawn.Height), drawn.Frame.ToSpot(drawn.Width, 0));
        plot.Axes.SetLimits(from.X, to.X, from.Y, to.Y);
        var marks = new PlotMarks(plot, paints);
        marks.Add(drawn.Scene);
        foreach (var joint in drawn.Joints)
        {
            var (start, end) = (drawn.Frame.ToSpot(joint.From.X, joint.From.Y), drawn.Frame.ToSpot(joint.To.X, joint.To.Y));
            marks.Add(new Stroke([start, end], joint.Tone, 1));
        }

        foreach (var placed in drawn.Key.Where(one => one.Entry.Shape != MarkShape.None))
        {
            AddSample(marks, drawn.Frame, placed.Entry, placed.Mark, (placed.Box.Top + placed.Box.Bottom) / 2);
        }

        return plot;
    }

    private static void AddSample(PlotMarks marks, Frame frame, KeyEntry entry, float left, float middle)
    {
        if (entry.Shape is not (MarkShape.Dashes or MarkShape.Line))
        {
            marks.Add(new Mark(frame.ToSpot(left + 6, middle), entry.Shape, entry.IsHollow ? Tone.Paper : entry.Tone, entry.Tone, 10));
            return;
        }

        var (dashes, length) = entry.Shape == MarkShape.Line ? (new[] { left }, 13) : ([left, left + 8], 5);
        foreach (var dash in dashes)
        {
            marks.Add(new Stroke([frame.ToSpot(dash, middle), frame.ToSpot(dash + length, middle)], entry.Tone, 2));
        }
    }
}
