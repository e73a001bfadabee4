using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>
/// Gives labels their places, the important ones first: at the first place that is free, or else, for needed labels, at the first
/// that only crosses a line; in a row rather below its line than on it. No label ever lies on another label or a mark, or leaves the
/// plot: rather it is left out.
/// </summary>
internal sealed class LabelPlacer(
    Frame frame,
    TextMeasure sizes,
    ImmutableArray<Box> texts,
    ImmutableArray<Box> marks,
    ImmutableArray<((float X, float Y) From, (float X, float Y) To)> lines,
    Uprights uprights,
    ImmutableArray<Spot> figures)
{
    /// <summary>From the middle of a mark to a text beside it, above or below.</summary>
    public const float Gap = 10;

    private const float DiagonalGap = 9;
    private const float BetweenTexts = 4;

    /// <summary>Between a label that may be left out and the marks of others.</summary>
    private const float BesideMark = 3;

    /// <summary>Numbers of neighbouring bars stand close; their sizes have room for wider letters already.</summary>
    private const float BetweenTied = 0.5f;

    private static readonly float[] Anywhere =
        [0, -0.6f, 0.6f, -1.2f, 1.2f, -1.8f, 1.8f, -2.4f, 2.4f, -3.2f, 3.2f, -4, 4, -5.2f, 5.2f, -6.4f, 6.4f];

    /// <summary>Away from the mark: up for a text above it, down for one below.</summary>
    private static readonly float[] Tied = [0, 0.4f, 0.8f, 1.2f, 1.6f, 2, 2.4f];

    /// <summary>Not so far that it would stand in the next row.</summary>
    private static readonly float[] InRow = [0, 0.6f, -0.6f];

    private readonly List<Box> taken = [.. texts];

    public ImmutableArray<PlacedLabel> Place(IEnumerable<Label> labels)
    {
        var placed = ImmutableArray.CreateBuilder<PlacedLabel>();
        foreach (var label in labels.OrderBy(label => label.Rank))
        {
            if (Find(label, placed) is { } found)
            {
                taken.Add(found.Box);
                placed.Add(found);
                if (found.Upright is { } upright)
                {
                    taken.Add(Uprights.Room(upright));
                }
            }
        }

        return placed.ToImmutable();
    }

    private PlacedLabel? Find(Label label, IReadOnlyCollection<PlacedLabel> placed)
    {
        PlacedLabel? crossing = null;
        foreach (var (box, side) in Candidates(label)
            .Where(place => IsFree(place.Box, label.IsTied ? BetweenTied : BetweenTexts))
            .Where(place => IsClear(label, place.Box) && IsAtOwn(label, place.Box)))
        {
            var upright = label.RuleAt is { } at ? uprights.Find(at, box, placed, texts) : null;
            if (label.RuleAt is not null && upright is null)
            {
                continue;
            }

            if (!CrossesLine(box))
            {
                return new(label, box, side, upright);
            }

            if (crossing is null || (label.IsInRow && crossing.Side is Side.Right or Side.Left))
            {
                crossing = new(label, box, side, upright);
            }
        }

        return label.IsNeeded ? crossing : null;
    }

    /// <summary>
    /// Each place as asked for; for needed labels then again higher and lower, up to six lines away, for tied ones up to two, for one in
    /// a row of its own not out of it.
    /// </summary>
    private IEnumerable<(Box Box, Side Side)> Candidates(Label label)
    {
        var rows = label.Text.Split('\n');
        var (width, line) = (rows.Max(text => sizes[text, label.IsBold].Width), sizes[rows[0], label.IsBold].Height);
        var height = line + ((rows.Length - 1) * PlacedLabel.LineHeight);
        var shifts = label switch
        {
            { IsNeeded: false } => [0],
            { IsTied: true } => Tied,
            { IsInRow: true } => InRow,
            _ => Anywhere,
        };
        foreach (var shift in shifts)
        {
            foreach (var (at, side) in label.Places)
            {
                yield return (BoxAt(at, side, width, height, (label.IsTied && side == Side.Above ? -shift : shift) * height), side);
            }
        }
    }

    private Box BoxAt(Spot at, Side side, float width, float height, float shift)
    {
        var (x, y) = frame.ToPixel(at);
        var left = side switch
        {
            Side.Right => x + Gap,
            Side.AboveRight or Side.BelowRight => x + DiagonalGap,
            Side.Left => x - Gap - width,
            Side.AboveLeft or Side.BelowLeft => x - DiagonalGap - width,
            _ => x - (width / 2),
        };
        var top = shift + side switch
        {
            Side.Above => y - Gap - height,
            Side.Below => y + Gap,
            Side.AboveLeft or Side.AboveRight => y - DiagonalGap - height,
            Side.BelowLeft or Side.BelowRight => y + DiagonalGap,
            _ => y - (height / 2),
        };
        return new(left, top, left + width, top + height);
    }

    private bool IsFree(Box box, float between)
    {
        var needed = box.Grown(between);
        return frame.Data.Holds(box) && !taken.Exists(other => other.Meets(needed)) && !marks.Any(mark => mark.Meets(box));
    }

    /// <summary>Whether it keeps clear of marks that are not its own, which it would seem to name.</summary>
    private bool IsClear(Label label, Box box) => label.IsNeeded
        || !marks.Any(mark => mark.Grown(BesideMark).Meets(box) && !label.Places.Any(place => mark.Has(frame.ToPixel(place.At))));

    /// <summary>The name of a line is nearer to a figure of its own than to any of another line.</summary>
    private bool IsAtOwn(Label label, Box box)
    {
        if (!label.IsName)
        {
            return true;
        }

        HashSet<Spot> own = [.. label.Places.Select(place => place.At)];
        var near = own.Min(at => Distance(box, at));
        return figures.Where(at => !own.Contains(at)).All(at => Distance(box, at) > near + Gap);
    }

    private float Distance(Box box, Spot at)
    {
        var (x, y) = frame.ToPixel(at);
        var (across, up) = (x - Math.Clamp(x, box.Left, box.Right), y - Math.Clamp(y, box.Top, box.Bottom));
        return MathF.Sqrt((across * across) + (up * up));
    }

    private bool CrossesLine(Box box) => lines.Any(line => box.Meets(line.From, line.To));
}
