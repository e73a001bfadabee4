namespace ScottPlot.Rendering;

/// <content>Texts with their boxes.</content>
internal sealed partial class SvgCanvas
{
    internal void Label(LabelStyle label, string text, MeasuredText measured, Pixel anchor, PixelRect box, Alignment alignment)
    {
        string transform = label.Rotation == 0 ? string.Empty : Rotation(label.Rotation, anchor);
        LabelBox(label, box.Expand(label.PixelPadding), transform);
        string style = TextStyle(label, alignment);
        PixelRect bounds = label.Rotation == 0 ? box : RotatedBounds(box, anchor, label.Rotation);
        float x = box.Left + (box.Width * alignment.X());
        float y = box.Top + measured.VerticalOffset;
        var element = Begin("text", style, bounds).Attribute("x", x).Attribute("y", y).Append(transform).Append('>');
        bool first = true;
        foreach (System.Range part in text.AsSpan().Split('\n'))
        {
            ReadOnlySpan<char> line = text.AsSpan()[part].TrimEnd('\r');
            if (first)
            {
                element.Escaped(line);
            }
            else
            {
                y += measured.LineHeight;
                element.Append("<tspan").Attribute("x", x).Attribute("y", y).Append('>').Escaped(line).Append("</tspan>");
            }

            first = false;
        }

        element.Append("</text>");
        if (label.PointSize > 0)
        {
            LabelPoint(label, anchor);
        }
    }

    private static PixelRect RotatedBounds(PixelRect box, Pixel center, float degrees)
    {
        (double sin, double cos) = Math.SinCos(degrees * Math.PI / 180);
        Pixel Turned(Pixel corner) => new(
            center.X + ((corner.X - center.X) * cos) - ((corner.Y - center.Y) * sin),
            center.Y + ((corner.X - center.X) * sin) + ((corner.Y - center.Y) * cos));
        return new PixelRect([Turned(box.TopLeft), Turned(box.TopRight), Turned(box.BottomLeft), Turned(box.BottomRight)]);
    }

    private void LabelBox(LabelStyle label, PixelRect box, string transform)
    {
        if (label.ShadowColor.Alpha > 0 && AreaStyle(new FillStyle(label.ShadowColor), LineStyle.None) is { } shadow)
        {
            Rectangle(box.WithOffset(label.ShadowOffset), shadow, transform, label.BorderRadiusX, label.BorderRadiusY);
        }

        var border = new LineStyle(label.BorderWidth, label.BorderColor);
        if (AreaStyle(new FillStyle(label.BackgroundColor), border) is { } style)
        {
            Rectangle(box, style, transform, label.BorderRadiusX, label.BorderRadiusY);
        }
    }

    private void LabelPoint(LabelStyle label, Pixel anchor)
    {
        var point = label.PointFilled
            ? new MarkerStyle(MarkerShape.FilledCircle, label.PointSize, label.PointColor)
            : new MarkerStyle(MarkerShape.OpenCircle, label.PointSize, label.PointColor);
        Marker(point, anchor);
    }

    private string Rotation(float degrees, Pixel center) => _style.Clear()
        .Append(" transform=\"rotate(").Number(degrees).Append(' ').Number(center.X).Append(' ').Number(center.Y).Append(")\"").ToString();

    private string TextStyle(LabelStyle label, Alignment alignment)
    {
        _style.Clear();
        if (!string.Equals(label.FontName, FontName, StringComparison.Ordinal))
        {
            _style.Append(" font-family=\"").Escaped(label.FontName).Append('"');
        }

        _style.Attribute("font-size", label.FontSize);
        _style.Append(label.Bold ? " font-weight=\"bold\"" : string.Empty);
        _style.Append(label.Italic ? " font-style=\"italic\"" : string.Empty);
        _style.Append(label.Underline ? " text-decoration=\"underline\"" : string.Empty);
        _style.Append(alignment.X() switch
        {
            0 => string.Empty,
            1 => " text-anchor=\"end\"",
            _ => " text-anchor=\"middle\"",
        });
        return _style.Paint("fill", label.ForeColor).ToString();
    }
}
