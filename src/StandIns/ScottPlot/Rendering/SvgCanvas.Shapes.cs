namespace ScottPlot.Rendering;

/// <content>Paths, rectangles and circles.</content>
internal sealed partial class SvgCanvas
{
    /// <summary>An empty path; one is under construction at a time.</summary>
    internal SvgPath StartPath() => _path.Clear();

    internal void StrokePath(LineStyle line)
    {
        if (line.CanBeRendered && !_path.IsEmpty)
        {
            DrawPath(StrokeStyle(line));
        }
    }

    internal void FillPath(FillStyle fill)
    {
        if (fill.CanBeRendered && !_path.IsEmpty)
        {
            DrawPath(FillAttributes(fill));
        }
    }

    internal void FillAndStrokePath(FillStyle fill, LineStyle line)
    {
        if (!_path.IsEmpty && AreaStyle(fill, line) is { } style)
        {
            DrawPath(style);
        }
    }

    internal void FillRectangle(PixelRect rect, FillStyle fill) => Rectangle(rect, fill, LineStyle.None);

    internal void Rectangle(PixelRect rect, FillStyle fill, LineStyle line)
    {
        // An area wider than the view is cut here, so that bars and spans rarely need a clip path.
        PixelRect visible = _clipArea is { } area && !line.CanBeRendered ? rect.Intersect(area) : rect;
        if (visible.Width > 0 && visible.Height > 0 && AreaStyle(fill, line) is { } style)
        {
            Rectangle(visible, style, string.Empty, 0, 0);
        }
    }

    private void Rectangle(PixelRect rect, string style, string transform, float radiusX, float radiusY)
    {
        var element = Begin("rect", style, rect)
            .Attribute("x", rect.Left).Attribute("y", rect.Top)
            .Attribute("width", rect.Width).Attribute("height", rect.Height);
        if (radiusX > 0 || radiusY > 0)
        {
            element.Attribute("rx", radiusX);
            if (radiusX != radiusY)
            {
                element.Attribute("ry", radiusY);
            }
        }

        element.Append(transform).Append("/>");
    }

    private void Circle(Pixel center, float radius, string style) =>
        Begin("circle", style, new PixelRect(center, 0))
            .Attribute("cx", center.X).Attribute("cy", center.Y).Attribute("r", radius).Append("/>");

    private void DrawPath(string style) => DrawPath(style, _path.Bounds);

    private void DrawPath(string style, PixelRect bounds) =>
        Begin("path", style, bounds).Append(" d=\"").Append(_path.Data).Append("\"/>");
}
