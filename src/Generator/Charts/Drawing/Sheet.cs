using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>
/// Lays a scene out on a drawing of the layout's width. A phone of 320 pixels shows its texts at fourteen (360 : 16 = 320 : 14.2).
/// Beside the data the plot has room for the labels at the right end, and above it for the key.
/// </summary>
internal static class Sheet
{
    public const int FontSize = 16;
    public const float LineHeight = 24;

    private const float Inset = 4;

    /// <summary>What the sheet needs across beside the labels of the value axis and the plot itself.</summary>
    private const float BesideTicks = 14;

    private const float BesideAxis = 3;

    /// <summary>The years stand clear of the label of the lowest value.</summary>
    private const float BelowPlot = 5;

    /// <summary>However long the labels at the right end are, they leave this share of the width to the data.</summary>
    private const double LeastShareOfData = 0.6;

    /// <summary>Between the shortened names of two years.</summary>
    private const double BetweenYears = 3.2;

    /// <summary>Bars need room for the numbers above them.</summary>
    private const double LeastShareOfBars = 0.62;

    /// <summary>More notes than this would outweigh the drawing.</summary>
    private const int MostNotes = 20;

    /// <param name="scene">What is drawn.</param>
    /// <param name="layout">The shape of the drawing.</param>
    /// <param name="plotHeight">The height of the plot.</param>
    /// <param name="sizes">The sizes of texts.</param>
    /// <param name="hasNotes">Whether notes will show; a file has none.</param>
    public static Drawn Draw(Scene scene, Layout layout, int plotHeight, TextMeasure sizes, bool hasNotes) =>
        Draw(scene, layout, plotHeight, sizes, hasNotes, Named.In(scene, Arrange(scene, layout.Width, sizes, plotHeight + 6, 6)), []);

    /// <summary>
    /// Labels that find no place and must be told somewhere move to the key, which asks for a new layout.
    /// </summary>
    private static Drawn Draw(
        Scene scene, Layout layout, int plotHeight, TextMeasure sizes, bool hasNotes, Named named, ImmutableArray<Label> moved)
    {
        var room = layout.Width - BesideTicks - scene.Y.Ticks.Max(tick => sizes[tick.Label].Width);
        var key = new KeyLayout([.. moved.Select(label => label.InKey!), .. named.Key], sizes, room);
        var head = (key.Rows * LineHeight) + 6;
        var frame = Arrange(scene, layout.Width, sizes, (int)(plotHeight + head), head);
        var entries = key.In(frame, frame.Data.Top, layout.IsKeyFromRight);
        ImmutableArray<PlacedText> titles = [.. scene.RowTitles.Select(title => InRow(title, frame))];
        ImmutableArray<Box> texts = [.. entries.Select(entry => entry.Box), .. titles.Select(title => title.Room(sizes))];
        var labels = new LabelPlacer(
            frame,
            sizes,
            texts,
            Marks(scene, frame),
            Lines(scene, frame),
            new(scene, frame, Marks(scene, frame)),
            [.. scene.Hits.Select(hit => hit.At)])
            .Place(named.Labels.Except(moved));
        if (named.Labels.Except(moved).Except(labels.Select(one => one.Label)).Where(label => label.InKey is not null).ToArray()
            is { Length: > 0 } homeless)
        {
            return Draw(scene, layout, plotHeight, sizes, hasNotes, named, [.. moved, .. homeless]);
        }

        var years = TickThinning.Thin(scene.X.Ticks, tick => Extent(tick, frame, sizes));
        ImmutableArray<PlacedText> ticks = [.. TickTexts(frame, years, scene.Y.Ticks, sizes)];
        var placer = new NotePlacer(scene, frame, sizes, labels, texts, [.. ticks.Select(text => text.Room(sizes))]);
        return new(
            scene,
            frame,
            entries,
            [.. titles, .. labels.SelectMany(label => label.Texts), .. entries.Select(entry => entry.Text), .. ticks],
            Joints.Of(frame, scene, labels),
            Notes(scene, placer, frame, hasNotes));
    }

    private static ImmutableArray<PlacedNote> Notes(Scene scene, NotePlacer placer, Frame frame, bool hasNotes)
    {
        return !hasNotes || scene.Hits.Count > MostNotes
            ? [.. scene.Hits.Select(hit => new PlacedNote(hit, frame.ToPixel(hit.At).X, frame.ToPixel(hit.At).Y, default, []))]
            : [.. scene.Hits.Select(placer.Place)];
    }

    private static PlacedText InRow(RowTitle title, Frame frame) =>
        PlacedText.InRow(title.Text, frame.Data.Left + Inset, frame.ToPixel(new(0, title.Y)).Y, Tone.Ink);

    private static IEnumerable<PlacedText> TickTexts(
        Frame frame, IReadOnlyList<AxisTick> across, IEnumerable<AxisTick> up, TextMeasure sizes) =>
    [
        .. across.Select((tick, place) => new PlacedText(
            tick.Label,
            frame.ToPixel(new(tick.Position, 0)).X + Lean(across, place, frame, sizes),
            BelowAxis(frame),
            Tone.Quiet,
            Anchor.Middle)),
        .. up.Where(tick => tick.Label.Length > 0).Select(tick =>
            PlacedText.InRow(tick.Label, frame.Data.Left - BesideAxis, frame.ToPixel(new(0, tick.Position)).Y, Tone.Quiet, Anchor.End)),
    ];

    /// <summary>The labels at the ends of a shortened row stand a little outwards where their neighbours need the room.</summary>
    private static float Lean(IReadOnlyList<AxisTick> ticks, int place, Frame frame, TextMeasure sizes)
    {
        if (ticks.Count < 3 || ticks[1].Label != ticks[1].Short)
        {
            return 0;
        }

        return place == 0 ? -TickThinning.Lack(Extent(ticks[0], frame, sizes), Extent(ticks[1], frame, sizes))
            : place == ticks.Count - 1 ? TickThinning.Lack(Extent(ticks[^2], frame, sizes), Extent(ticks[^1], frame, sizes))
            : 0;
    }

    private static float BelowAxis(Frame frame) => frame.Data.Bottom + BelowPlot + (TextMeasure.Ascent * FontSize);

    private static Frame Arrange(Scene scene, int width, TextMeasure sizes, int height, float head)
    {
        var left = MathF.Ceiling(scene.Y.Ticks.Max(tick => sizes[tick.Label].Width)) + BesideTicks - Inset;
        var data = new Box(left, 2, width - 2, height - LineHeight - 4);
        var first = scene.X.Ticks[0];
        var room = (first.Position - scene.X.Min) * data.Width / (scene.X.Max - scene.X.Min);
        var overhang = Math.Max(0, (sizes[first.Label].Width / 2) - room);
        var scale = HorizontalScale(scene, sizes, data.Width - (2 * Inset) - overhang);
        var span = scene.Y.Max - scene.Y.Min;
        head += AirAtTop(scene, span / (data.Height - head - 4));
        var perPixelY = span / (data.Height - head - 4);
        var start = scene.X.Min - ((Inset + overhang) / scale);
        return new(
            width,
            height,
            data,
            start,
            start + (data.Width / scale),
            scene.Y.Min - (4 * perPixelY),
            scene.Y.Max + (head * perPixelY));
    }

    /// <summary>
    /// The highest mark and the number above the highest bar must not run into the heading; the scale often leaves room for them.
    /// </summary>
    private static float AirAtTop(Scene scene, double perPixel) => (float)scene.Columns
        .Select(column => (Top: Math.Max(column.Value, 0), Room: LabelPlacer.Gap + LineHeight))
        .Concat(scene.Marks.Select(mark => (Top: mark.At.Y, Room: mark.Size)))
        .Select(one => one.Room - ((scene.Y.Max - one.Top) / perPixel))
        .Append(0)
        .Max();

    /// <summary>
    /// Pixels a unit of the horizontal axis: the whole width, less what needed labels and the last tick ask for beyond the right end.
    /// </summary>
    private static double HorizontalScale(Scene scene, TextMeasure sizes, double width)
    {
        var whole = width / (scene.X.Max - scene.X.Min);
        var last = scene.X.Ticks[^1];
        var asked = scene.Labels
            .Where(label => label.IsNeeded && label.Places[0] is { Side: Side.Right } place && place.At.X > scene.X.Min)
            .Select(label => (X: label.Places[0].At.X, Room: sizes[label.Text, label.IsBold].Width + LabelPlacer.Gap))
            .Append((X: last.Position, Room: (sizes[last.Label].Width / 2) + (last.Short is null ? 0 : TickThinning.Lean)))
            .Min(ask => (width - ask.Room) / (ask.X - scene.X.Min));
        var least = Math.Max((scene.Columns.Count > 0 ? LeastShareOfBars : LeastShareOfData) * whole, PerYear(scene, sizes));
        return Math.Clamp(asked, Math.Min(least, whole), whole);
    }

    /// <summary>Each year of a short series is named, if only by two figures, and so needs this room at least.</summary>
    private static double PerYear(Scene scene, TextMeasure sizes) =>
        scene.X.Ticks.Length <= TickThinning.Few && scene.X.Ticks.All(tick => tick.Short is not null)
            ? scene.X.Ticks.Max(tick => sizes[tick.Short!].Width) + BetweenYears
            : 0;

    private static (float From, float To) Extent(AxisTick tick, Frame frame, TextMeasure sizes)
    {
        var (x, half) = (frame.ToPixel(new(tick.Position, 0)).X, sizes[tick.Label].Width / 2);
        return (x - half, x + half);
    }

    private static ImmutableArray<Box> Marks(Scene scene, Frame frame) =>
    [
        .. scene.Marks.Select(mark => Around(frame.ToPixel(mark.At), (mark.Size / 2) + 1)),
        .. scene.Columns.Select(column => Body(column, frame)),
    ];

    private static Box Around((float X, float Y) at, float radius) => new(at.X - radius, at.Y - radius, at.X + radius, at.Y + radius);

    private static Box Body(BarShape column, Frame frame)
    {
        var (left, zero) = frame.ToPixel(new(column.Position - (column.Breadth / 2), column.From));
        var (right, end) = frame.ToPixel(new(column.Position + (column.Breadth / 2), column.Value));
        return new(left, MathF.Min(zero, end), right, MathF.Max(zero, end));
    }

    private static ImmutableArray<((float X, float Y) From, (float X, float Y) To)> Lines(Scene scene, Frame frame) =>
        [.. scene.Strokes.Where(stroke => !stroke.IsScaffold).SelectMany(frame.Pieces)];
}
