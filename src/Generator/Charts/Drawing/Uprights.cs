using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>
/// The thin uprights of annotations: from beside the text down to the curve, the mark or the number that stands in that year; in a chart
/// without a curve, else, to the axis. An upright never comes near the text of anything else, which would seem to be named by it.
/// </summary>
internal sealed class Uprights(Scene scene, Frame frame, ImmutableArray<Box> marks)
{
    /// <summary>What an upright keeps clear to its sides, and at its foot.</summary>
    public const float Beside = 3;

    /// <summary>From the middle of a figure's mark to its side.</summary>
    private const float HalfMark = 5;

    /// <summary>Numbers of a year stand at most this far from the middle of the year.</summary>
    private const double HalfYear = 0.5;

    private readonly ImmutableArray<((float X, float Y) From, (float X, float Y) To)> curves =
        [.. scene.Strokes.Where(stroke => stroke is { IsScaffold: false, Tone: Tone.Line }).SelectMany(frame.Pieces)];

    /// <param name="at">Where on the horizontal axis.</param>
    /// <param name="box">The box of the annotation's text.</param>
    /// <param name="labels">The labels that have their places.</param>
    /// <param name="texts">Other texts in the plot.</param>
    /// <returns>Null where the text of something else is in the way, or what stands there is not below the annotation.</returns>
    public Joint? Find(double at, Box box, IReadOnlyCollection<PlacedLabel> labels, ImmutableArray<Box> texts)
    {
        var (x, bottom) = frame.ToPixel(new(at, scene.Y.Min));
        var own = labels.Where(label => IsOfYear(label.Label, at)).Select(label => label.Box);
        if (!curves.IsEmpty && !curves.Any(curve => IsOver(curve, x)) && !scene.Hits.Any(hit => IsAt(hit, x)))
        {
            return null;
        }

        var highest = marks.Where(mark => IsOver(mark, x)).Concat(own.Where(number => number.Left < x && x < number.Right))
            .Select(other => other.Top)
            .Concat(curves.Where(curve => IsOver(curve, x)).Select(curve => At(curve, x)))
            .DefaultIfEmpty(bottom + Beside)
            .Min() - Beside;
        if (highest < box.Top + PlacedLabel.LineHeight)
        {
            return null;
        }

        var upright = new Joint((x, box.Top + Beside), (x, highest), Tone.Break);
        var room = Room(upright).Grown(Beside);
        return labels.Where(label => !IsOfYear(label.Label, at)).Select(label => label.Box).Concat(texts).Any(room.Meets) ? null : upright;
    }

    /// <summary>The room that an upright takes from other texts.</summary>
    public static Box Room(Joint upright) =>
        new(upright.From.X - Beside, upright.From.Y, upright.To.X + Beside, upright.To.Y + (PlacedLabel.LineHeight / 2));

    /// <summary>Whether a label stands at a figure of the year.</summary>
    private bool IsOfYear(Label label, double at) =>
        Math.Abs(label.Places[0].At.X - at) < HalfYear && scene.Hits.Any(hit => hit.At == label.Places[0].At);

    /// <summary>Whether a figure stands there; beyond the figures of a curve there is nothing that an upright could end at.</summary>
    private bool IsAt(Hit hit, float x) => Math.Abs(frame.ToPixel(hit.At).X - x) < HalfMark + Beside;

    private static bool IsOver(Box box, float x) => box.Left - Beside < x && box.Right + Beside > x;

    private static bool IsOver(((float X, float Y) From, (float X, float Y) To) curve, float x) => curve.From.X <= x && x <= curve.To.X;

    private static float At(((float X, float Y) From, (float X, float Y) To) curve, float x) => curve.From.X == curve.To.X
        ? MathF.Min(curve.From.Y, curve.To.Y)
        : curve.From.Y + ((x - curve.From.X) / (curve.To.X - curve.From.X) * (curve.To.Y - curve.From.Y));
}
