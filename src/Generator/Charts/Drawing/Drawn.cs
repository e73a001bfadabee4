using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>
/// A chart with everything in its place: the shapes of the scene and of the key, which the plotting library draws, the texts, which
/// are written beside them, and the figures' places with their notes.
/// </summary>
internal sealed record Drawn(
    Scene Scene,
    Frame Frame,
    ImmutableArray<PlacedEntry> Key,
    ImmutableArray<PlacedText> Texts,
    ImmutableArray<Joint> Joints,
    ImmutableArray<PlacedNote> Hits)
{
    private const float LargestHitRadius = 14;

    public int Width => Frame.Width;

    public int Height => Frame.Height;

    /// <summary>Half the distance of the two nearest figures at most, so that details never hide one another.</summary>
    public float HitRadius { get; } = Radius(Hits);

    private static float Radius(ImmutableArray<PlacedNote> hits)
    {
        var radius = LargestHitRadius;
        for (var i = 0; i < hits.Length; i++)
        {
            for (var j = i + 1; j < hits.Length; j++)
            {
                var (x, y) = (hits[i].X - hits[j].X, hits[i].Y - hits[j].Y);
                radius = MathF.Min(radius, MathF.Max(5, MathF.Sqrt((x * x) + (y * y)) / 2));
            }
        }

        return radius;
    }
}

/// <summary>A thin line in pixels from a label to what it belongs to.</summary>
internal sealed record Joint((float X, float Y) From, (float X, float Y) To, Tone Tone);

/// <summary>Where the plot lies in the drawing, in pixels, and which part of the axes it shows.</summary>
internal sealed record Frame(int Width, int Height, Box Data, double Left, double Right, double Bottom, double Top)
{
    public (float X, float Y) ToPixel(Spot spot) => (
        (float)(Data.Left + ((spot.X - Left) / (Right - Left) * Data.Width)),
        (float)(Data.Bottom - ((spot.Y - Bottom) / (Top - Bottom) * Data.Height)));

    /// <summary>The straight pieces of a line in pixels.</summary>
    public IEnumerable<((float X, float Y) From, (float X, float Y) To)> Pieces(Stroke stroke) =>
        stroke.Points.Zip(stroke.Points.Skip(1)).Select(ends => (ToPixel(ends.First), ToPixel(ends.Second)));

    public Spot ToSpot(float x, float y) => new(
        Left + ((x - Data.Left) / Data.Width * (Right - Left)),
        Bottom + ((Data.Bottom - y) / Data.Height * (Top - Bottom)));
}
