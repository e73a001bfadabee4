namespace Generator.Charts.Drawing;

/// <summary>Where the plot lies in the drawing, in pixels, and which part of the axes it shows.</summary>
internal sealed record Frame(int Width, int Height, Box Data, double Left, double Right, double Bottom, double Top)
{
    public (float X, float Y) ToPixel(Spot spot) => (
        (float)(Data.Left + ((spot.X - Left) / (Right - Left) * Data.Width)),
        (float)(Data.Bottom - ((spot.Y - Bottom) / (Top - Bottom) * Data.Height)));

    public Spot ToSpot(float x, float y) => new(
        Left + ((x - Data.Left) / Data.Width * (Right - Left)),
        Bottom + ((Data.Bottom - y) / Data.Height * (Top - Bottom)));
}
