namespace ScottPlot;

/// <summary>File formats of a saved plot; only <see cref="Svg"/> can be written without a native drawing library.</summary>
public enum ImageFormat
{
    Bmp,
    Jpeg,
    Png,
    Webp,
    Svg,
}
