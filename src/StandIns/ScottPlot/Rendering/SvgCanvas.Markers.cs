namespace ScottPlot.Rendering;

/// <content>Data markers.</content>
internal sealed partial class SvgCanvas
{
    /// <summary>Draws a marker whose centre is in view; it is shown whole, even across the frame.</summary>
    internal void Marker(MarkerStyle marker, Pixel center)
    {
        if (!marker.CanBeRendered || !center.IsFinite || (_clipArea is { } area && !area.Holds(new PixelRect(center, 0))))
        {
            return;
        }

        bool filled = MarkerOutline.IsFilled(marker.Shape);
        string? style = filled ? AreaStyle(marker.FillStyle, marker.OutlineStyle)
            : marker.LineStyle.CanBeRendered ? StrokeStyle(marker.LineStyle)
            : null;
        if (style is null)
        {
            return;
        }

        float radius = marker.Size / 2;
        if (marker.Shape is MarkerShape.FilledCircle or MarkerShape.OpenCircle)
        {
            Circle(center, radius, style);
        }
        else
        {
            MarkerOutline.Append(StartPath(), marker.Shape, center, radius);
            DrawPath(style, new PixelRect(center, 0));
        }

        if (marker.Shape == MarkerShape.OpenCircleWithDot)
        {
            Circle(center, MathF.Max(1, radius / 4), _style.Clear().Paint("fill", marker.LineColor).ToString());
        }
    }
}
