namespace Generator.Charts.Drawing;

/// <summary>
/// One of the two shapes that each chart is drawn in, from the same points: narrow for telephones and columns, wide for the full width of
/// the text. A unit of a drawing is a pixel where it stands at its own width, so that texts have the same size in both.
/// </summary>
/// <param name="Name">What it is called in classes and file names.</param>
/// <param name="Width">The width of the drawing.</param>
/// <param name="PlotHeight">The height of the plot of ordinary charts, without the key.</param>
internal sealed record Layout(string Name, int Width, int PlotHeight)
{
    public static readonly Layout Narrow = new("narrow", 360, 290);

    public static readonly Layout Wide = new("wide", 720, 360);

    public bool IsWide => Width > Narrow.Width;

    /// <summary>Whether the key is read from right to left; the axes of time and value stay as they are.</summary>
    public bool IsKeyFromRight { get; init; }
}
