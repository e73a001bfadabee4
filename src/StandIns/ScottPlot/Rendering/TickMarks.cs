namespace ScottPlot.Rendering;

/// <summary>Draws the marks and labels of one axis: the marks of a kind as one path, the labels as one run of texts.</summary>
internal readonly struct TickMarks(RenderPack rp, IAxis axis, PixelRect panel)
{
    /// <summary>Ticks this little outside the range still belong to it: their place comes from a division.</summary>
    private const float Tolerance = 0.01f;

    internal void Draw(IEnumerable<Tick> ticks, TickMarkStyle style, bool isMajor)
    {
        LineStyle line = style.Line;
        if (style.Length == 0 || !line.CanBeRendered)
        {
            return;
        }

        SvgPath path = rp.Canvas.StartPath();
        PixelOffset outward = axis.Edge.Outward();
        foreach (Tick tick in ticks)
        {
            if (tick.IsMajor == isMajor && TryPlace(tick, out Pixel at))
            {
                path.MoveTo(at).LineTo(at.X + (outward.X * style.Length), at.Y + (outward.Y * style.Length));
            }
        }

        rp.Canvas.StrokePath(line);
    }

    internal void DrawLabels(IEnumerable<Tick> ticks, LabelStyle label, float distance)
    {
        PixelOffset outward = axis.Edge.Outward();
        foreach (Tick tick in ticks)
        {
            if (tick.IsMajor && TryPlace(tick, out Pixel at))
            {
                label.Render(rp, at.WithOffset(outward.X * distance, outward.Y * distance), tick.Label, label.Alignment);
            }
        }
    }

    private bool TryPlace(Tick tick, out Pixel at)
    {
        float along = axis.GetPixel(tick.Position, rp.DataRect);
        PixelRect data = rp.DataRect;
        at = axis.Edge switch
        {
            Edge.Left => new(panel.Right, along),
            Edge.Right => new(panel.Left, along),
            Edge.Bottom => new(along, panel.Top),
            _ => new(along, panel.Bottom),
        };
        return axis.Edge.IsHorizontal()
            ? along >= data.Left - Tolerance && along <= data.Right + Tolerance
            : along >= data.Top - Tolerance && along <= data.Bottom + Tolerance;
    }
}
