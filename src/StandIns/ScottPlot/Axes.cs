namespace ScottPlot;

/// <summary>A pair of axes and the data area of the latest drawing.</summary>
public class Axes : IAxes
{
    // Filled in by the plot when the plottable is added or first drawn.
    public IXAxis XAxis { get; set; } = null!;

    public IYAxis YAxis { get; set; } = null!;

    public PixelRect DataRect { get; set; }

    public Pixel GetPixel(Coordinates coordinates) => new(GetPixelX(coordinates.X), GetPixelY(coordinates.Y));

    public float GetPixelX(double xCoordinate) => XAxis.GetPixel(xCoordinate, DataRect);

    public float GetPixelY(double yCoordinate) => YAxis.GetPixel(yCoordinate, DataRect);

    public Coordinates GetCoordinates(Pixel pixel) => new(GetCoordinateX(pixel.X), GetCoordinateY(pixel.Y));

    public double GetCoordinateX(float pixel) => XAxis.GetCoordinate(pixel, DataRect);

    public double GetCoordinateY(float pixel) => YAxis.GetCoordinate(pixel, DataRect);
}
