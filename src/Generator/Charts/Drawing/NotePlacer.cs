using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>
/// Gives the note of each figure the nearest place where it covers no other mark and no text but the figure's own number; only one note
/// shows at a time. Null where there is none: then the drawing needs a strip of its own for notes.
/// </summary>
internal sealed class NotePlacer(
    Scene scene, Frame frame, TextMeasure sizes, ImmutableArray<PlacedLabel> labels, ImmutableArray<Box> key, ImmutableArray<Box> ticks)
{
    /// <summary>From one line of a note to the next.</summary>
    public const int LineHeight = 23;

    public const int Padding = 9;

    /// <summary>Between a note and the edges of the drawing, together with its padding.</summary>
    private const int BesideText = 28;

    private const float Edge = 2;

    /// <summary>A note rather goes this far than over the axis.</summary>
    private const float OverAxis = 60;

    private const float Step = 8;

    /// <summary>From the middle of a figure's own mark to its note.</summary>
    private const float Clear = 12;

    private readonly ImmutableArray<(Spot At, Box Box)> marks =
    [
        .. scene.Marks.Select(mark => (mark.At, Around(frame.ToPixel(mark.At), mark.Size / 2))),
        .. scene.Columns.Select(column => (new Spot(column.Position, column.Value), Body(column, frame))),
    ];

    /// <summary>How high a strip must be that the tallest note finds a place in.</summary>
    public static float Strip(Scene scene, float width, TextMeasure sizes) =>
        scene.Hits.Max(hit => Height(Lines(hit, width, sizes))) + (2 * Step);

    public PlacedNote? Place(Hit hit)
    {
        var lines = Lines(hit, frame.Width, sizes);
        var width = MathF.Ceiling(lines.Max(line => sizes[line.Text, line.IsFirst].Width)) + (2 * Padding);
        var height = Height(lines);
        var (x, y) = frame.ToPixel(hit.At);
        Box[] taken = [Around((x, y), Clear), .. Others(hit)];
        var (best, least) = ((Box?)null, float.MaxValue);
        for (var top = Edge; top + height <= frame.Height - Edge; top += Step)
        {
            for (var left = Edge; left + width <= frame.Width - Edge; left += Step)
            {
                var box = new Box(left, top, left + width, top + height);
                var cost = Cost(box, x, y) + (ticks.Any(tick => tick.Meets(box)) ? OverAxis : 0);
                if (cost < least && !Array.Exists(taken, other => other.Meets(box)))
                {
                    (best, least) = (box, cost);
                }
            }
        }

        return best is { } place ? new(hit, x, y, place, lines) : null;
    }

    /// <summary>How far the note is from its figure; above it is better than below, and over its middle better than aside.</summary>
    private static float Cost(Box box, float x, float y)
    {
        var (across, up) = (x - Math.Clamp(x, box.Left, box.Right), y - Math.Clamp(y, box.Top, box.Bottom));
        var aside = MathF.Abs(x - ((box.Left + box.Right) / 2));
        return MathF.Sqrt((across * across) + (up * up)) + (0.1f * aside) + (box.Top > y ? Clear / 2 : 0);
    }

    private IEnumerable<Box> Others(Hit hit) =>
    [
        .. marks.Where(mark => mark.At != hit.At && (scene.Columns.Count == 0 || mark.At.X != hit.At.X)).Select(mark => mark.Box.Grown(2)),
        .. labels.Where(label => label.Label.IsName || label.Label.Places[0].At != hit.At).Select(label => label.Box),
        .. key,
    ];

    private static ImmutableArray<(string Text, bool IsFirst)> Lines(Hit hit, float width, TextMeasure sizes) =>
    [
        .. TextWrap.Lines(hit.First, sizes, width - BesideText, Sheet.FontSize, isBold: true).Select(line => (line, true)),
        .. TextWrap.Lines(hit.Second, sizes, width - BesideText, Sheet.FontSize).Select(line => (line, false)),
    ];

    private static float Height(ImmutableArray<(string Text, bool IsFirst)> lines) => (lines.Length * LineHeight) + Padding;

    private static Box Around((float X, float Y) at, float radius) => new(at.X - radius, at.Y - radius, at.X + radius, at.Y + radius);

    private static Box Body(BarShape column, Frame frame)
    {
        var (left, zero) = frame.ToPixel(new(column.Position - (column.Breadth / 2), column.From));
        var (right, end) = frame.ToPixel(new(column.Position + (column.Breadth / 2), column.Value));
        return new(left, MathF.Min(zero, end), right, MathF.Max(zero, end));
    }
}

/// <summary>
/// A figure's place in pixels, and the note that shows there; without lines where a drawing has too many figures for notes.
/// </summary>
internal sealed record PlacedNote(Hit Hit, float X, float Y, Box Box, ImmutableArray<(string Text, bool IsFirst)> Lines);
