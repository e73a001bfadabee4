namespace ScottPlot;

/// <content>Corners, edges and rectangles made from this one.</content>
public readonly partial struct PixelRect
{
    public Pixel TopLeft => new(Left, Top);

    public Pixel TopRight => new(Right, Top);

    public Pixel BottomLeft => new(Left, Bottom);

    public Pixel BottomRight => new(Right, Bottom);

    public Pixel LeftCenter => new(Left, VerticalCenter);

    public Pixel RightCenter => new(Right, VerticalCenter);

    public Pixel BottomCenter => new(HorizontalCenter, Bottom);

    public Pixel TopCenter => new(HorizontalCenter, Top);

    public Pixel Center => new(HorizontalCenter, VerticalCenter);

    public PixelLine BottomLine => new(BottomLeft, BottomRight);

    public PixelLine TopLine => new(TopLeft, TopRight);

    public PixelLine LeftLine => new(BottomLeft, TopLeft);

    public PixelLine RightLine => new(BottomRight, TopRight);

    public PixelRect WithPan(float x, float y) => WithDelta(x, y);

    public PixelRect Contract(float delta) => Contract(delta, delta);

    public PixelRect Contract(float x, float y)
    {
        float dx = MathF.Min(x, Width / 2);
        float dy = MathF.Min(y, Height / 2);
        return new(Left + dx, Right - dx, Bottom - dy, Top + dy);
    }

    public PixelRect Contract(PixelPadding padding)
    {
        float left = Left + padding.Left;
        float top = Top + padding.Top;
        return new(left, MathF.Max(left, Right - padding.Right), MathF.Max(top, Bottom - padding.Bottom), top);
    }

    public PixelRect Expand(PixelRect other) => new(
        MathF.Min(Left, other.Left), MathF.Max(Right, other.Right), MathF.Max(Bottom, other.Bottom), MathF.Min(Top, other.Top));

    public PixelRect Intersect(PixelRect other)
    {
        float left = MathF.Max(Left, other.Left);
        float right = MathF.Min(Right, other.Right);
        float bottom = MathF.Min(Bottom, other.Bottom);
        float top = MathF.Max(Top, other.Top);
        return left > right || top > bottom ? Zero : new(left, right, bottom, top);
    }

    public PixelRect Expand(PixelPadding pad) => new(Left - pad.Left, Right + pad.Right, Bottom + pad.Bottom, Top - pad.Top);

    public PixelRect Expand(float delta) => Expand(new PixelPadding(delta));

    public PixelRect ExpandX(float x) => new(MathF.Min(Left, x), MathF.Max(Right, x), Bottom, Top);

    public PixelRect ExpandY(float y) => new(Left, Right, MathF.Max(Bottom, y), MathF.Min(Top, y));

    public PixelRect WithDelta(float x, float y) => new(Left + x, Right + x, Bottom + y, Top + y);

    public PixelRect WithDelta(float x, float y, Alignment alignment)
    {
        float dx = alignment.X() > 0.75f ? -x : x;
        float dy = alignment.Y() > 0.75f ? -y : y;
        return WithDelta(dx, dy);
    }

    public bool Contains(Pixel px) => Contains(px.X, px.Y);

    public bool Contains(float x, float y) => ContainsX(x) && ContainsY(y);

    public bool ContainsX(float x) => Left <= x && x <= Right;

    public bool ContainsY(float y) => Top <= y && y <= Bottom;

    public Pixel GetAlignedPixel(Alignment alignment) => alignment.PointOf(this);

    public PixelRect WithOffset(PixelOffset offset) => WithDelta(offset.X, offset.Y);

    public PixelRect AlignedInside(PixelRect largerRect, Alignment alignment) => Size.ToPixelRect(alignment.PointOf(largerRect), alignment);

    public PixelRect AlignedInside(PixelRect largerRect, Alignment alignment, PixelPadding padding) =>
        AlignedInside(largerRect.Contract(padding), alignment);

    public PixelRect Fraction(FractionRect frac) => new(
        Left + (Width * (float)frac.Left),
        Left + (Width * (float)frac.Right),
        Top + (Height * (float)frac.Bottom),
        Top + (Height * (float)frac.Top));

    /// <summary>Whether another rectangle lies in this one, give or take half a pixel (nobody sees less).</summary>
    internal bool Holds(PixelRect other) =>
        other.Left >= Left - 0.5f && other.Right <= Right + 0.5f && other.Top >= Top - 0.5f && other.Bottom <= Bottom + 0.5f;
}
