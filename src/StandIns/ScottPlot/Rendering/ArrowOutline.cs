namespace ScottPlot.Rendering;

/// <summary>The outline of an arrow with a filled shaft and head.</summary>
internal static class ArrowOutline
{
    internal static void Draw(RenderPack rp, ArrowStyle style, Pixel from, Pixel to)
    {
        float distance = to.DistanceFrom(from);
        if (!(distance > 0) || !float.IsFinite(distance))
        {
            return;
        }

        Pixel along = (to - from) / distance;
        Pixel aside = new(along.Y, -along.X);
        float length = Math.Clamp(distance - style.Offset, MathF.Max(0, style.MinimumLength), MathF.Max(style.MinimumLength, style.MaximumLength));
        Pixel tip = style.Anchor switch
        {
            ArrowAnchor.Base => from + (along * length),
            ArrowAnchor.Center => ((from + to) / 2) + (along * (length / 2)),
            _ => to - (along * style.Offset),
        };

        // A point that is "back" from the tip and "out" from the middle line.
        Pixel At(float back, float outward) => tip - (along * MathF.Min(back, length)) + (aside * outward);
        float shaft = style.ArrowWidth / 2;
        float barb = style.ArrowheadWidth / 2;
        rp.Canvas.StartPath()
            .MoveTo(tip)
            .LineTo(At(style.ArrowheadLength, barb))
            .LineTo(At(style.ArrowheadAxisLength, shaft))
            .LineTo(At(length, shaft))
            .LineTo(At(length, -shaft))
            .LineTo(At(style.ArrowheadAxisLength, -shaft))
            .LineTo(At(style.ArrowheadLength, -barb))
            .Close();
        rp.Canvas.FillAndStrokePath(style.FillStyle, style.LineStyle);
    }
}
