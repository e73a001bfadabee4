namespace ScottPlot.Rendering;

/// <summary>Arranges the items of a legend in a column or in rows, and draws them.</summary>
internal sealed class LegendDrawing(Legend legend, LegendItem[] items)
{
    private readonly PixelRect[] _places = new PixelRect[items.Length];
    private readonly LabelStyle[] _labels = Array.ConvertAll(items, item => Label(legend, item));

    internal PixelSize Draw(RenderPack rp)
    {
        PixelRect area = rp.DataRect.Contract(legend.Margin);
        PixelSize content = Arrange(area.Width - legend.Padding.Horizontal, area.Height - legend.Padding.Vertical);
        PixelSize size = content.Expanded(legend.Padding);
        PixelRect box = new PixelRect(size).AlignedInside(area, legend.Alignment);
        if (legend.BackgroundFillStyle.CanBeRendered)
        {
            PixelRect shadow = box.WithDelta(
                legend.ShadowOffset.X * ((2 * legend.ShadowAlignment.X()) - 1),
                legend.ShadowOffset.Y * ((2 * legend.ShadowAlignment.Y()) - 1));
            legend.ShadowFillStyle.Render(rp, shadow);
        }

        rp.Canvas.Rectangle(box, legend.BackgroundFillStyle, legend.OutlineStyle);
        PixelOffset origin = new(box.Left + legend.Padding.Left, box.Top + legend.Padding.Top);
        for (int i = 0; i < items.Length; i++)
        {
            Symbol(rp, items[i], _places[i].WithOffset(origin));
        }

        for (int i = 0; i < items.Length; i++)
        {
            PixelRect place = _places[i].WithOffset(origin);
            _labels[i].Render(rp, new Pixel(place.Left + legend.SymbolWidth + legend.SymbolPadding, place.VerticalCenter));
        }

        return size;
    }

    private static LabelStyle Label(Legend legend, LegendItem item)
    {
        LabelStyle label = item.LabelStyle.Clone();
        label.FontSize = legend.FontSize ?? label.FontSize;
        label.FontName = legend.FontName ?? label.FontName;
        label.ForeColor = legend.FontColor ?? label.ForeColor;
        label.Alignment = Alignment.MiddleLeft;
        if (item.Plottable is { IsVisible: false })
        {
            label.ForeColor = label.ForeColor.WithOpacity(legend.HiddenItemOpacity);
        }

        return label;
    }

    /// <summary>Places the items from the origin; a full column or row is followed by the next.</summary>
    private PixelSize Arrange(float width, float height)
    {
        bool rows = legend.Orientation == Orientation.Horizontal;
        PixelPadding gap = legend.InterItemPadding;
        PixelSize used = PixelSize.Zero;
        float x = 0;
        float y = 0;
        float across = 0;
        float widest = rows && !legend.TightHorizontalWrapping ? Array.ConvertAll(_labels, label => ItemSize(label).Width).Max() : 0;
        for (int i = 0; i < items.Length; i++)
        {
            PixelSize size = ItemSize(_labels[i]).Max(new PixelSize(widest, 0));
            if (rows && x > 0 && x + size.Width > width)
            {
                (x, y, across) = (0, y + across + gap.Bottom, 0);
            }
            else if (!rows && y > 0 && y + size.Height > height)
            {
                (x, y, across) = (x + across + gap.Right, 0, 0);
            }

            _places[i] = new PixelRect(new Pixel(x, y), size);
            used = used.Max(new PixelSize(x + size.Width, y + size.Height));
            across = MathF.Max(across, rows ? size.Height : size.Width);
            x += rows ? size.Width + gap.Right : 0;
            y += rows ? 0 : size.Height + gap.Bottom;
        }

        return used;
    }

    private PixelSize ItemSize(LabelStyle label)
    {
        PixelSize text = label.Measure(label.Text).Size;
        return new(legend.SymbolWidth + legend.SymbolPadding + text.Width, MathF.Max(text.Height, legend.SymbolHeight));
    }

    private void Symbol(RenderPack rp, LegendItem item, PixelRect place)
    {
        Pixel middle = new(place.Left + (legend.SymbolWidth / 2), place.VerticalCenter);
        PixelRect area = new(
            place.Left, place.Left + legend.SymbolWidth, middle.Y + (legend.SymbolHeight / 2), middle.Y - (legend.SymbolHeight / 2));
        rp.Canvas.Rectangle(area, item.FillStyle, item.OutlineStyle);
        item.LineStyle.Render(rp, new PixelLine(area.LeftCenter, area.RightCenter));
        if (legend.MarkerShapeOverride is { } shape && item.MarkerStyle.CanBeRendered)
        {
            MarkerStyle marker = item.MarkerStyle.Clone();
            marker.Shape = shape;
            marker.Render(rp, middle);
        }
        else
        {
            item.MarkerStyle.Render(rp, middle);
        }
    }
}
