using ScottPlot;

namespace Generator.Charts.Drawing;

/// <summary>The sizes of a scene's texts as the plotting library sets them, in pixels: all of them laid out once and read back.</summary>
internal sealed class TextMeasure
{
    /// <summary>A reader's font may run wider than the one that the library measures with, and its bold face wider still.</summary>
    private const float Reserve = 1.08f;

    private const float BoldReserve = 1.14f;

    private readonly Dictionary<(string Text, bool IsBold), (float Width, float Height)> sizes = [];

    public TextMeasure(IEnumerable<(string Text, bool IsBold)> texts)
    {
        using var plot = new Plot();
        plot.HideAxesAndGrid();
        plot.Axes.SetLimits(0, 1, 0, 1);
        var set = texts.Where(text => text.Text.Length > 0).Distinct().Select(text => (text, Placed: Put(plot, text.Text, text.IsBold))).ToArray();
        plot.RenderInMemory(Sheet.Width, Sheet.Width);
        foreach (var (text, placed) in set)
        {
            var rect = placed.LabelStyle.LastRenderPixelRect;
            sizes.Add(text, (rect.Width * (text.IsBold ? BoldReserve : Reserve), rect.Height));
        }
    }

    public (float Width, float Height) this[string text, bool isBold = false] =>
        text.Length == 0 ? (0, 0) : sizes[(text, isBold)];

    private static ScottPlot.Plottables.Text Put(Plot plot, string text, bool isBold)
    {
        var placed = plot.Add.Text(text, 0.5, 0.5);
        placed.LabelFontSize = Sheet.FontSize;
        placed.LabelBold = isBold;
        return placed;
    }
}
