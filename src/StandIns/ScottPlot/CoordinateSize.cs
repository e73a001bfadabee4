namespace ScottPlot;

/// <summary>Width and height in the units of the axes.</summary>
public readonly struct CoordinateSize
{
    public CoordinateSize(double width, double height)
    {
        Width = width;
        Height = height;
    }

    public double Width { get; }

    public double Height { get; }

    public double Area => Width * Height;
}
