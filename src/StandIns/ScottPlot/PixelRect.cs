using System.Globalization;

namespace ScottPlot;

/// <summary>A rectangle on the figure in pixels; <see cref="Top"/> is the smaller y.</summary>
public readonly partial struct PixelRect : IEquatable<PixelRect>
{
    public readonly float Left;
    public readonly float Right;
    public readonly float Bottom;
    public readonly float Top;

    public PixelRect(float left, float right, float bottom, float top)
    {
        Left = MathF.Min(left, right);
        Right = MathF.Max(left, right);
        Bottom = MathF.Max(bottom, top);
        Top = MathF.Min(bottom, top);
    }

    public PixelRect(Pixel center, float radius)
        : this(center.X - radius, center.X + radius, center.Y + radius, center.Y - radius)
    {
    }

    public PixelRect(Pixel corner1, Pixel corner2)
        : this(corner1.X, corner2.X, corner1.Y, corner2.Y)
    {
    }

    public PixelRect(Pixel topLeftCorner, PixelSize size)
        : this(topLeftCorner, size.Width, size.Height)
    {
    }

    public PixelRect(PixelOffset offset, PixelSize size)
        : this(size, offset)
    {
    }

    public PixelRect(Pixel topLeftCorner, float width, float height)
        : this(topLeftCorner.X, topLeftCorner.X + width, topLeftCorner.Y + height, topLeftCorner.Y)
    {
    }

    public PixelRect(PixelSize size)
        : this(size.Width, size.Height)
    {
    }

    public PixelRect(float width, float height)
        : this(0, width, height, 0)
    {
    }

    public PixelRect(PixelSize size, Pixel offset)
        : this(offset, size)
    {
    }

    public PixelRect(PixelSize size, PixelOffset offset)
        : this(new Pixel(offset.X, offset.Y), size)
    {
    }

    public PixelRect(PixelRangeX xRange, PixelRangeY yRange)
        : this(xRange.Left, xRange.Right, yRange.Bottom, yRange.Top)
    {
    }

    public PixelRect(IEnumerable<Pixel> pixels)
    {
        Left = Top = float.PositiveInfinity;
        Right = Bottom = float.NegativeInfinity;
        foreach (Pixel px in pixels)
        {
            Left = MathF.Min(Left, px.X);
            Right = MathF.Max(Right, px.X);
            Top = MathF.Min(Top, px.Y);
            Bottom = MathF.Max(Bottom, px.Y);
        }
    }

    public static PixelRect Zero => new(0, 0, 0, 0);

    public static PixelRect NaN => new(Pixel.NaN, 0);

    public float HorizontalCenter => (Left + Right) / 2;

    public float VerticalCenter => (Top + Bottom) / 2;

    public float Width => Right - Left;

    public float Height => Bottom - Top;

    public bool HasArea => Width * Height > 0;

    public PixelSize Size => new(Width, Height);

    public static bool operator ==(PixelRect a, PixelRect b) => a.Equals(b);

    public static bool operator !=(PixelRect a, PixelRect b) => !a.Equals(b);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"PixelRect: Left={Left} Right={Right} Bottom={Bottom} Top={Top}");

    public bool Equals(PixelRect other) =>
        Left.Equals(other.Left) && Right.Equals(other.Right) && Bottom.Equals(other.Bottom) && Top.Equals(other.Top);

    public override bool Equals(object? obj) => obj is PixelRect other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Left, Right, Bottom, Top);
}
