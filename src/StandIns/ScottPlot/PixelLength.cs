namespace ScottPlot;

/// <summary>A length in pixels, such as that of an axis.</summary>
public readonly struct PixelLength
{
    public PixelLength(float length)
    {
        Length = length;
    }

    public float Length { get; }
}
