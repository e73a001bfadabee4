using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>
/// The thin lines that join labels with what they belong to: an annotation with its point of the axis, and a label that found room only at
/// some distance with its mark.
/// </summary>
internal static class Joints
{
    /// <summary>A label farther from its mark than a line of text is joined to it.</summary>
    private const float Far = Sheet.LineHeight;

    public static ImmutableArray<Joint> Of(Frame frame, Scene scene, ImmutableArray<PlacedLabel> labels) =>
        [.. labels.Select(label => label.Upright ?? ToMark(frame, scene, label)).OfType<Joint>()];

    private static Joint? ToMark(Frame frame, Scene scene, PlacedLabel label)
    {
        var (at, to) = label.Label.Places
            .Select(place => (At: frame.ToPixel(place.At), To: Nearest(label.Box, frame.ToPixel(place.At))))
            .MinBy(one => Distance(one.At, one.To));
        return Distance(at, to) <= Far || scene.IsLying ? null : new(at, to, label.Label.Tone);
    }

    private static (float X, float Y) Nearest(Box box, (float X, float Y) at) =>
        (Math.Clamp(at.X, box.Left, box.Right), Math.Clamp(at.Y, box.Top, box.Bottom));

    private static float Distance((float X, float Y) from, (float X, float Y) to) =>
        MathF.Sqrt(((from.X - to.X) * (from.X - to.X)) + ((from.Y - to.Y) * (from.Y - to.Y)));
}
