namespace ScottPlot;

/// <summary>Size of a text of one or more lines, in pixels.</summary>
public readonly struct MeasuredText
{
    /// <summary>Size of the whole: the widest line, and the line height times the number of lines.</summary>
    public PixelSize Size { get; init; }

    /// <summary>Distance from one baseline to the next.</summary>
    public float LineHeight { get; init; }

    public float[] LineWidths { get; init; }

    /// <summary>Distance from the top of the box to the first baseline.</summary>
    public required float VerticalOffset { get; init; }

    /// <summary>Distance below the last baseline that letters may occupy.</summary>
    public required float Bottom { get; init; }

    public float Width => Size.Width;

    public float Height => Size.Height;

    /// <summary>The box of the text whose aligned point lies at the origin.</summary>
    public PixelRect Rect(Alignment alignment) => Size.ToPixelRect(Pixel.Zero, alignment);
}
