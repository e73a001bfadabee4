namespace ScottPlot;

/// <summary>The pair of axes by which a plottable turns its coordinates into pixels.</summary>
public interface IAxes
{
    IXAxis XAxis { get; set; }

    IYAxis YAxis { get; set; }

    PixelRect DataRect { get; set; }

    Pixel GetPixel(Coordinates coordinates);

    float GetPixelX(double xCoordinate);

    float GetPixelY(double yCoordinate);

    Coordinates GetCoordinates(Pixel pixel);

    double GetCoordinateX(float pixel);

    double GetCoordinateY(float pixel);
}
