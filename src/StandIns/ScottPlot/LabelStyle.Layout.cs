using ScottPlot.Rendering;

namespace ScottPlot;

/// <content>Measuring and drawing.</content>
public partial class LabelStyle
{
    public MeasuredText Measure(Paint paint) => Measure(Text);

    public MeasuredText Measure(string text, Paint paint) => Measure(text);

    /// <summary>The anchor that puts this label at a point of a rectangle, inside it by the given offset.</summary>
    public Pixel GetRenderLocation(PixelRect rect, Alignment rectAlignment, float offsetX, float offsetY, Paint paint)
    {
        PixelRect box = new PixelRect(Measure(Text).Size)
            .AlignedInside(rect.Contract(offsetX, offsetY), rectAlignment);
        return Alignment.PointOf(box);
    }

    public (string text, float height) MeasureHighestString(string[] strings, Paint paint)
    {
        (string Text, float Height) highest = (string.Empty, 0);
        foreach (string text in strings)
        {
            float height = Measure(text).Height;
            highest = height > highest.Height ? (text, height) : highest;
        }

        return highest;
    }

    public (string text, PixelLength width) MeasureWidestString(string[] strings, Paint paint)
    {
        (string Text, float Width) widest = (string.Empty, 0);
        foreach (string text in strings)
        {
            float width = Measure(text).Width;
            widest = width > widest.Width ? (text, width) : widest;
        }

        return (widest.Text, new PixelLength(widest.Width));
    }

    internal MeasuredText Measure(string text) => TextMeter.Measure(text, FontSize, Bold, LineSpacing);

    /// <summary>Size of the box around the rotated text, as an axis must reserve it.</summary>
    internal PixelSize MeasureRotated(string text)
    {
        PixelSize size = Measure(text).Size;
        if (Rotation == 0)
        {
            return size;
        }

        (double sin, double cos) = Math.SinCos(Rotation * Math.PI / 180);
        sin = Math.Abs(sin);
        cos = Math.Abs(cos);
        return new((size.Width * cos) + (size.Height * sin), (size.Width * sin) + (size.Height * cos));
    }

    internal void Render(RenderPack rp, Pixel at) => Render(rp, at, Text, Alignment);

    internal void Render(RenderPack rp, Pixel at, string text, Alignment alignment)
    {
        if (!IsVisible || !at.IsFinite || string.IsNullOrEmpty(text))
        {
            return;
        }

        MeasuredText measured = Measure(text);
        Pixel anchor = at.WithOffset(OffsetX, OffsetY);
        PixelRect box = measured.Size.ToPixelRect(anchor, alignment);
        LastRenderPixelRect = box;
        rp.Canvas.Label(this, text, measured, anchor, box, alignment);
    }
}
