namespace ScottPlot.Rendering;

/// <summary>The area between a line and a level, in the parts above and below the level.</summary>
internal readonly struct ScatterFill(List<Pixel> pixels, float level)
{
    internal void Draw(RenderPack rp, Color color, bool above)
    {
        var fill = new FillStyle(color);
        if (!fill.CanBeRendered)
        {
            return;
        }

        SvgPath path = rp.Canvas.StartPath();
        int start = 0;
        for (int i = 0; i <= pixels.Count; i++)
        {
            if (i == pixels.Count || !pixels[i].IsFinite)
            {
                AppendStretch(path, start, i, above);
                start = i + 1;
            }
        }

        rp.Canvas.FillPath(fill);
    }

    private void AppendStretch(SvgPath path, int start, int end, bool above)
    {
        if (end - start < 2)
        {
            return;
        }

        path.MoveTo(pixels[start].X, level);
        for (int i = start; i < end; i++)
        {
            if (i > start && (pixels[i - 1].Y < level) != (pixels[i].Y < level))
            {
                float part = (level - pixels[i - 1].Y) / (pixels[i].Y - pixels[i - 1].Y);
                path.LineTo(pixels[i - 1].X + (part * (pixels[i].X - pixels[i - 1].X)), level);
            }

            path.LineTo(pixels[i].X, above ? MathF.Min(pixels[i].Y, level) : MathF.Max(pixels[i].Y, level));
        }

        path.LineTo(pixels[end - 1].X, level).Close();
    }
}
