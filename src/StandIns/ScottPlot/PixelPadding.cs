namespace ScottPlot;

/// <summary>Space in pixels on the four sides of a rectangle.</summary>
public struct PixelPadding
{
    public float Left;
    public float Right;
    public float Bottom;
    public float Top;

    public PixelPadding(float padding)
        : this(padding, padding, padding, padding)
    {
    }

    public PixelPadding(float x, float y)
        : this(x, x, y, y)
    {
    }

    public PixelPadding(float left, float right, float bottom, float top)
    {
        Left = left;
        Right = right;
        Bottom = bottom;
        Top = top;
    }

    public PixelPadding(PixelSize figureSize, PixelRect dataArea)
        : this(dataArea.Left, figureSize.Width - dataArea.Right, figureSize.Height - dataArea.Bottom, dataArea.Top)
    {
    }

    public static PixelPadding Zero => new(0);

    public readonly float Horizontal => Left + Right;

    public readonly float Vertical => Top + Bottom;

    public void Expand(float amount)
    {
        Left += amount;
        Right += amount;
        Bottom += amount;
        Top += amount;
    }

    public void Contract(float amount) => Expand(-amount);
}
