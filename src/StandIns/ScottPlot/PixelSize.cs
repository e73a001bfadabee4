using System.Globalization;

namespace ScottPlot;

/// <summary>Width and height in pixels.</summary>
public readonly struct PixelSize : IEquatable<PixelSize>
{
    public readonly float Width;
    public readonly float Height;

    public PixelSize(float width, float height)
    {
        Width = width;
        Height = height;
    }

    public PixelSize(double width, double height)
        : this((float)width, (float)height)
    {
    }

    public static PixelSize Zero => new(0f, 0f);

    public static PixelSize NaN => new(float.NaN, float.NaN);

    public static PixelSize Infinity => new(float.PositiveInfinity, float.PositiveInfinity);

    public float Area => Width * Height;

    public float Diagonal => MathF.Sqrt((Width * Width) + (Height * Height));

    public static bool operator ==(PixelSize a, PixelSize b) => a.Equals(b);

    public static bool operator !=(PixelSize a, PixelSize b) => !a.Equals(b);

    public PixelRect ToPixelRect() => new(this);

    public PixelRect ToPixelRect(Pixel pixel, Alignment alignment)
    {
        float left = pixel.X - (Width * alignment.X());
        float top = pixel.Y - (Height * alignment.Y());
        return new PixelRect(left, left + Width, top + Height, top);
    }

    public bool Contains(PixelSize size) => Width >= size.Width && Height >= size.Height;

    public PixelSize Max(PixelSize rect2) => new(MathF.Max(Width, rect2.Width), MathF.Max(Height, rect2.Height));

    public PixelSize Expanded(PixelPadding pad) => new(Width + pad.Horizontal, Height + pad.Vertical);

    public PixelSize Contracted(PixelPadding pad) => new(Width - pad.Horizontal, Height - pad.Vertical);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"PixelSize: Width={Width}, Height={Height}");

    public bool Equals(PixelSize other) => Width.Equals(other.Width) && Height.Equals(other.Height);

    public override bool Equals(object? obj) => obj is PixelSize other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Width, Height);
}
