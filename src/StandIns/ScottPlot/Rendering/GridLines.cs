namespace ScottPlot.Rendering;

/// <summary>Lines and bands across the data area.</summary>
internal static class GridLines
{
    internal static void Append(SvgPath path, RenderPack rp, IAxis axis, IEnumerable<Tick> ticks, bool isMajor, int maximum)
    {
        PixelRect data = rp.DataRect;
        CoordinateRange range = axis.Range.Current;
        foreach (Tick tick in ticks)
        {
            if (tick.IsMajor != isMajor || !range.Contains(tick.Position) || maximum-- <= 0)
            {
                continue;
            }

            float along = axis.GetPixel(tick.Position, data);
            path.Line(axis.Edge.IsHorizontal() ? new(along, data.Bottom, along, data.Top) : new(data.Left, along, data.Right, along));
        }
    }

    /// <summary>Fills the spaces between labelled ticks with two colours in turn.</summary>
    internal static void Bands(RenderPack rp, IAxis axis, IEnumerable<Tick> ticks, GridStyle style)
    {
        if (style.FillColor1.Alpha == 0 && style.FillColor2.Alpha == 0)
        {
            return;
        }

        double[] edges = ticks.Where(tick => tick.IsMajor).Select(tick => tick.Position).Order().ToArray();
        FillStyle[] fills = [new(style.FillColor1), new(style.FillColor2)];
        for (int i = 0; i + 1 < edges.Length; i++)
        {
            float from = axis.GetPixel(edges[i], rp.DataRect);
            float to = axis.GetPixel(edges[i + 1], rp.DataRect);
            PixelRect data = rp.DataRect;
            PixelRect band = axis.Edge.IsHorizontal()
                ? new(from, to, data.Bottom, data.Top)
                : new(data.Left, data.Right, from, to);
            fills[i % 2].Render(rp, band.Intersect(data));
        }
    }
}
