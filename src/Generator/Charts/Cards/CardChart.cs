using System.Collections.Immutable;
using System.Globalization;
using Generator.Charts.Drawing;

namespace Generator.Charts.Cards;

/// <summary>The small drawing at the foot of a card: its scene and where that lies, the texts beside it and the shapes in it.</summary>
internal sealed record CardChart(
    Scene Scene, Frame Frame, ImmutableArray<PlacedText> Texts, ImmutableArray<(StatusShape Shape, Tone Tone, Box Box)> Shapes)
{
    private const float Top = 242;
    private const float Bottom = 288;
    private const float YearBaseline = 309;
    private const float Left = 92;
    private const float Right = 436;
    private const float LabelLeft = 462;
    private const float LabelRight = CardLayout.Width - 16;
    private const float LabelSize = 15;
    private const float LineWidth = 3;
    private const float LastMark = 13;
    private const float EarlierMark = 7;
    private const float LargestShape = 30;
    private const float TallyWidth = 552;
    private const float TallyTop = 236;
    private const float TallyBottom = 304;
    private const float TallyGap = 0.3f;

    private static readonly Box Room = new(Left, Top, Right, Bottom);

    public static CardChart Of(CardFigure? figure, TextMeasure texts) => figure switch
    {
        CardFigure.Course course => OfCourse(course, texts),
        CardFigure.Tally tally => OfTally(tally),
        CardFigure.Row row => OfRow(row, texts),
        _ => Empty([]),
    };

    private static CardChart OfCourse(CardFigure.Course course, TextMeasure texts)
    {
        ImmutableArray<Spot> all =
            [.. course.Runs.SelectMany(run => run), .. course.Path, .. course.Target is { } target ? new[] { target } : []];
        var (low, high) = all.IsEmpty ? (0, 1) : (all.Min(spot => spot.Y), all.Max(spot => spot.Y));
        var air = low == high ? 1 : 0;
        var (first, last) = (course.First, Math.Max(course.Last, course.First + 1));
        var scene = new Scene(new(first, last, []), new(low, high, []));
        var frame = new Frame(CardLayout.Width, CardLayout.Height, Room, first, last, low - air, high + air);
        var foot = frame.ToSpot(0, Bottom + 6).Y;
        scene.Add(new(first, foot), new(last, foot), Tone.Grid, 1.5f, isScaffold: true);
        if (course.Path.Length > 1)
        {
            scene.Add(new Stroke(course.Path, Tone.Path, 1.5f, Dash.Dashed));
        }

        foreach (var run in course.Runs)
        {
            if (run.Length > 1)
            {
                scene.Add(new Stroke(run, course.Tone, LineWidth));
            }

            foreach (var spot in run)
            {
                scene.Add(new Mark(spot, MarkShape.Circle, course.Tone, course.Tone, EarlierMark));
            }
        }

        if (course.Runs is [.., [.., var end]])
        {
            scene.Add(new Mark(end, MarkShape.Circle, course.Tone, course.Tone, LastMark));
        }

        return new(scene, frame, [.. Years(course, frame), .. Target(scene, frame, course, texts)], []);
    }

    private static IEnumerable<PlacedText> Years(CardFigure.Course course, Frame frame) =>
        new[] { course.First, course.Last }.Distinct().Select(year => new PlacedText(
            year.ToString(CultureInfo.InvariantCulture),
            frame.ToPixel(new(year, 0)).X,
            YearBaseline,
            Tone.Quiet,
            Anchor.Middle,
            Size: LabelSize));

    /// <summary>A short rule at the target, and its label beside the drawing, at the same height.</summary>
    private static IEnumerable<PlacedText> Target(Scene scene, Frame frame, CardFigure.Course course, TextMeasure texts)
    {
        if (course is not { Target: { } target, TargetLabel: { } label })
        {
            yield break;
        }

        var (x, y) = frame.ToPixel(target);
        scene.Add(frame.ToSpot(x - 12, y), frame.ToSpot(x + 12, y), Tone.Target, 3);
        var size = LabelSize;
        while (size > 9 && TextWrap.Lines(label, texts, LabelRight - LabelLeft, size).Length > 2)
        {
            size -= 0.5f;
        }

        var lines = TextWrap.Even(label, texts, LabelRight - LabelLeft, size);
        var height = size * 1.25f;
        var above = TextMeasure.Ascent * size;
        var baseline = Math.Clamp(
            y - (height * (lines.Length - 1) / 2) + ((TextMeasure.Ascent - TextMeasure.Descent) * size / 2),
            TallyTop + above,
            YearBaseline - (height * (lines.Length - 1)));
        for (var row = 0; row < lines.Length; row++)
        {
            yield return new(lines[row], LabelLeft, baseline + (row * height), Tone.Target, Size: size);
        }
    }

    /// <summary>In rows from the left, as large as the room allows, the whole in the middle.</summary>
    private static CardChart OfTally(CardFigure.Tally tally)
    {
        var size = LargestShape;
        while (size > 2 && Rows(tally.Statuses.Length, size) * size * (1 + TallyGap) > TallyBottom - TallyTop)
        {
            size -= 0.5f;
        }

        var (rows, step) = (Rows(tally.Statuses.Length, size), size * (1 + TallyGap));
        var perRow = (tally.Statuses.Length + rows - 1) / rows;
        var left = (CardLayout.Width - (perRow * step) + (size * TallyGap)) / 2;
        var top = (TallyTop + TallyBottom - (rows * step) + (size * TallyGap)) / 2;
        return Empty([.. tally.Statuses.Select((status, i) =>
        {
            var (x, y) = (left + (i % perRow * step), top + (i / perRow * step));
            return (StatusShape.Of(status), Kinds.StatusTone.Of(status), new Box(x, y, x + size, y + size));
        })]);
    }

    private static int Rows(int shapes, float size)
    {
        var perRow = Math.Max(1, (int)((TallyWidth + (size * TallyGap)) / (size * (1 + TallyGap))));
        return (shapes + perRow - 1) / perRow;
    }

    private static CardChart OfRow(CardFigure.Row row, TextMeasure texts)
    {
        var (low, high) = (row.Values.Min(), row.Values.Max());
        var air = low == high ? 1 : 0;
        var scene = new Scene(new(low, high, []), new(0, 1, []));
        var room = new Box(60, Top, CardLayout.Width - 60, Top + 30);
        var frame = new Frame(CardLayout.Width, CardLayout.Height, room, low - air, high + air, 0, 1);
        scene.Add(new(low - air, 0.5), new(high + air, 0.5), Tone.Grid, 2, isScaffold: true);
        foreach (var value in row.Values.Where(value => value != row.InFront))
        {
            scene.Add(new Mark(new(value, 0.5), MarkShape.Circle, Tone.Paper, Tone.Line, 12));
        }

        if (row.InFront is { } own)
        {
            scene.Add(new Mark(new(own, 0.5), MarkShape.Circle, Tone.Line, Tone.Line, 20));
        }

        return new(scene, frame, [End(row.Lowest, 48, Anchor.Start), End(row.Highest, CardLayout.Width - 48, Anchor.End)], []);

        PlacedText End(string text, float x, Anchor anchor)
        {
            var size = LabelSize;
            while (size > 8 && texts.Width(text, size) > 240)
            {
                size -= 0.5f;
            }

            return new(text, x, 299, Tone.Quiet, anchor, Size: size);
        }
    }

    private static CardChart Empty(ImmutableArray<(StatusShape, Tone, Box)> shapes) => new(
        new(new(0, 1, []), new(0, 1, [])),
        new(CardLayout.Width, CardLayout.Height, Room, 0, 1, 0, 1),
        [],
        shapes);
}
