namespace ScottPlot;

/// <summary>An axis: the range it shows, its ticks and its label.</summary>
public interface IAxis : IPanel
{
    CoordinateRangeMutable Range { get; }

    double Min { get; set; }

    double Max { get; set; }

    ITickGenerator TickGenerator { get; set; }

    LabelStyle Label { get; }

    TickMarkStyle MajorTickStyle { get; set; }

    TickMarkStyle MinorTickStyle { get; set; }

    LabelStyle TickLabelStyle { get; set; }

    LineStyle FrameLineStyle { get; }

    float GetPixel(double position, PixelRect dataArea);

    double GetCoordinate(float pixel, PixelRect dataArea);

    double GetPixelDistance(double coordinateDistance, PixelRect dataArea);

    double GetCoordinateDistance(float pixelDistance, PixelRect dataArea);

    void SetTicks(double[] xs, string[] labels);

    void RegenerateTicks(PixelLength size, Paint paint);
}
