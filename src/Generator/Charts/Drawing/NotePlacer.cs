using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>
/// Gives the note of each figure the nearest place where it covers no other mark and no text but the figure's own number. Only one note
/// shows at a time, and where there is no such place it covers a label rather than a mark, and a mark rather than the axis.
/// </summary>
internal sealed class NotePlacer(
    Scene scene, Frame frame, TextMeasure sizes, ImmutableArray<PlacedLabel> labels, ImmutableArray<Box> key, ImmutableArray<Box> ticks)
{
    /// <summary>From one line of a note to the next.</summary>
    public const int LineHeight = 23;

    public const int Padding = 9;

    /// <summary>Between a note and the edges of the drawing, together with its padding.</summary>
    private const int BesideText = 28;

    private const float Edge = 4;

    /// <summary>A note rather goes this far than over a text, a mark or the axis.</summary>
    private const float OverText = 200;

    private const float OverMark = 500;
    private const float OverAxis = 100_000;

    private const float Step = 8;

    /// <summary>From the middle of a figure's own mark to its note.</summary>
    private const float Clear = 12;

    private readonly ImmutableArray<(Spot At, Box Box)> marks =
    [
        .. scene.Marks.Select(mark => (mark.At, Around(frame.ToPixel(mark.At), mark.Size / 2))),
        .. scene.Columns.Select(column => (new Spot(column.Position, column.Value), Body(column, frame))),
    ];

    public PlacedNote Place(Hit hit)
    {
        var lines = Lines(hit, frame.Width, sizes);
        var width = MathF.Ceiling(lines.Max(line => sizes[line.Text, line.IsFirst].Width)) + (2 * Padding);
        var height = Height(lines);
        var (x, y) = frame.ToPixel(hit.At);
        var own = Around((x, y), Clear);
        Box[] texts = [.. Texts(hit)], others = [.. Others(hit)], axes = [.. ticks.Where(IsBelow)];
        var (best, least) = (default(Box), float.MaxValue);
        foreach (var top in Rows(height, y))
        {
            // Beyond this row none can be nearer than what is found, for they come by their distance.
            if (Above(y, top, height) > least)
            {
                break;
            }

            for (var left = Edge; left + width <= frame.Width - Edge; left += Step)
            {
                var box = new Box(left, top, left + width, top + height);
                var cost = Cost(box, x, y);
                if (cost <= least && !own.Meets(box))
                {
                    cost += (OverText * Met(texts, box)) + (OverMark * Met(others, box)) + (OverAxis * Met(axes, box));
                    (best, least) = cost < least || (cost == least && IsBefore(box, best)) ? (box, cost) : (best, least);
                }
            }
        }

        return new(hit, x, y, best, lines);
    }

    /// <summary>The upper edges that a note can have, those nearest to its figure first.</summary>
    private IEnumerable<float> Rows(float height, float y)
    {
        var rows = new List<float>();
        for (var top = Edge; top + height <= frame.Height - Edge; top += Step)
        {
            rows.Add(top);
        }

        return rows.OrderBy(top => Above(y, top, height));
    }

    private static float Above(float y, float top, float height) => MathF.Abs(y - Math.Clamp(y, top, top + height));

    /// <summary>Among equals the upper one is taken, and of those the left one.</summary>
    private static bool IsBefore(Box box, Box best) => box.Top < best.Top || (box.Top == best.Top && box.Left < best.Left);

    /// <summary>How far the note is from its figure; above it is better than below, and over its middle better than aside.</summary>
    private static float Cost(Box box, float x, float y)
    {
        var (across, up) = (x - Math.Clamp(x, box.Left, box.Right), y - Math.Clamp(y, box.Top, box.Bottom));
        var aside = MathF.Abs(x - ((box.Left + box.Right) / 2));
        return MathF.Sqrt((across * across) + (up * up)) + (0.1f * aside) + (box.Top > y ? Clear / 2 : 0);
    }

    private bool IsBelow(Box tick) => tick.Top >= frame.Data.Bottom;

    private static int Met(Box[] boxes, Box box)
    {
        var met = 0;
        foreach (var other in boxes)
        {
            met += other.Meets(box) ? 1 : 0;
        }

        return met;
    }

    private IEnumerable<Box> Others(Hit hit) =>
    [
        .. marks.Where(mark => mark.At != hit.At && (scene.Columns.Count == 0 || mark.At.X != hit.At.X)).Select(mark => mark.Box.Grown(2)),
    ];

    private IEnumerable<Box> Texts(Hit hit) =>
    [
        .. labels.Where(label => label.Label.IsName || label.Label.Places[0].At != hit.At).Select(label => label.Box),
        .. key,
        .. ticks.Where(tick => !IsBelow(tick)),
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
