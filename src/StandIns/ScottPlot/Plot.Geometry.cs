namespace ScottPlot;

/// <content>From coordinates to pixels and back, on the data area of the latest drawing.</content>
public partial class Plot
{
    public Pixel GetPixel(Coordinates coordinates) => GetPixel(coordinates, Axes.Bottom, Axes.Left);

    public Pixel GetPixel(Coordinates coordinates, IXAxis xAxis, IYAxis yAxis)
    {
        PixelRect data = CurrentDataRect();
        return new Pixel(xAxis.GetPixel(coordinates.X, data), yAxis.GetPixel(coordinates.Y, data));
    }

    public Coordinates GetCoordinates(Pixel pixel, IXAxis? xAxis = null, IYAxis? yAxis = null)
    {
        PixelRect data = CurrentDataRect();
        return new Coordinates(
            (xAxis ?? Axes.Bottom).GetCoordinate(pixel.X, data),
            (yAxis ?? Axes.Left).GetCoordinate(pixel.Y, data));
    }

    public Coordinates GetCoordinates(float x, float y, IXAxis? xAxis = null, IYAxis? yAxis = null) =>
        GetCoordinates(new Pixel(x, y), xAxis, yAxis);

    public CoordinateRect GetCoordinateRect(float x, float y, float radius = 10, IXAxis? xAxis = null, IYAxis? yAxis = null) =>
        GetCoordinateRect(new Pixel(x, y), radius, xAxis, yAxis);

    public CoordinateRect GetCoordinateRect(Pixel pixel, float radius = 10, IXAxis? xAxis = null, IYAxis? yAxis = null)
    {
        PixelRect around = new(pixel, radius);
        return new CoordinateRect(
            GetCoordinates(around.BottomLeft, xAxis, yAxis),
            GetCoordinates(around.TopRight, xAxis, yAxis));
    }

    public CoordinateRect GetCoordinateRect(Coordinates coordinates, float radius = 10, IXAxis? xAxis = null, IYAxis? yAxis = null) =>
        GetCoordinateRect(GetPixel(coordinates, xAxis ?? Axes.Bottom, yAxis ?? Axes.Left), radius, xAxis, yAxis);

    /// <summary>Before the first drawing the plot is laid out in the size that <see cref="RenderInMemory"/> takes by default.</summary>
    private PixelRect CurrentDataRect()
    {
        if (LastRender.Count == 0)
        {
            RenderInMemory();
        }

        Axes.ScaleUnsetAxes();
        return LastRender.DataRect;
    }
}
