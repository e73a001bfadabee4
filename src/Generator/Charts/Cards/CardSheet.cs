using System.Collections.Immutable;
using Generator.Charts.Drawing;
using Generator.Model.Reuse;

namespace Generator.Charts.Cards;

/// <summary>
/// Lays a card out in units of two pixels, from the top: the report's name and its edition, the verdict, the number, its caption, the
/// finding, the small drawing. Messages often cut a square out of the middle, so everything stands in the middle and the verdict and the
/// number keep within the square where they can. What is too long first wraps and then shrinks.
/// </summary>
internal sealed class CardSheet(TextMeasure texts, string report, string edition)
{
    private const float Middle = CardLayout.Width / 2f;
    private const float Margin = 24;
    private const float Whole = CardLayout.Width - (2 * Margin);

    /// <summary>The width of the square in the middle, less a little air.</summary>
    private const float Square = CardLayout.Height - 16;

    private const float Band = 7;
    private const float NameBaseline = 30;
    private const float VerdictMiddle = 60;
    private const float VerdictShape = 27;
    private const float VerdictGap = 10;
    private const float NumberBaseline = 133;
    private const float LargestNumber = 67;
    private const float SmallestNumber = 40;
    private const float UnitShare = 0.4f;
    private const float UnitGap = 0.15f;
    /// <summary>How far a card without a small drawing moves down, to stand in the middle.</summary>
    private const float WithoutFigure = 30;

    private const float CaptionBaseline = 160;
    private const float FindingTop = 171;
    private const float FindingBottom = 228;

    /// <summary>What stands on every card of the language.</summary>
    public Fingerprint AddTo(Fingerprint print) => texts.AddTo(print.Add(report).Add(edition));

    public CardLayout Lay(CardContent card)
    {
        var figure = CardChart.Of(card.Figure, texts);
        var down = card.Figure is null ? WithoutFigure : 0;
        var shapes = ImmutableArray.CreateBuilder<(StatusShape, Tone, Box)>();
        shapes.AddRange(figure.Shapes);
        var placed = ImmutableArray.CreateBuilder<PlacedText>();
        placed.AddRange(Head());
        placed.AddRange(Verdict(card, down, shapes));
        placed.AddRange(Number(card, down));
        placed.Add(Fitted(card.Caption, Middle, CaptionBaseline + down, 18, Whole, Tone.Quiet, Anchor.Middle));
        placed.AddRange(Finding(card.Finding, down));
        placed.AddRange(figure.Texts);
        var frame = figure.Frame;
        figure.Scene.Add(Top(frame, card.Tone));
        return new(new(figure.Scene, frame, [], placed.ToImmutable(), [], []), shapes.ToImmutable());
    }

    /// <summary>A band in the colour of the verdict along the upper edge.</summary>
    private static Area Top(Frame frame, Tone tone)
    {
        var (upper, lower) = (frame.ToSpot(0, 0), frame.ToSpot(CardLayout.Width, Band));
        return new(upper.X, lower.X, lower.Y, upper.Y, tone);
    }

    /// <summary>The report's name at the left, its edition at the right.</summary>
    private IEnumerable<PlacedText> Head()
    {
        const float size = 17;
        var right = (float)texts.Width(edition, size);
        yield return Fitted(report, Margin, NameBaseline, size, Whole - right - Margin, Tone.Ink, Anchor.Start, isBold: true);
        yield return new(edition, CardLayout.Width - Margin, NameBaseline, Tone.Quiet, Anchor.End, Size: size);
    }

    /// <summary>Shape and word, together in the middle.</summary>
    private IEnumerable<PlacedText> Verdict(CardContent card, float down, ImmutableArray<(StatusShape, Tone, Box)>.Builder shapes)
    {
        var hasShape = card.Status is not null;
        var beside = hasShape ? VerdictShape + VerdictGap : 0;
        var size = FittingSize(card.Word, 22, 11, Square - beside, isBold: true);
        var width = (float)texts.Width(card.Word, size, isBold: true) + beside;
        var left = Middle - (width / 2);
        if (card.Status is { } status)
        {
            var top = down + VerdictMiddle - (VerdictShape / 2);
            shapes.Add((StatusShape.Of(status), card.Tone, new(left, top, left + VerdictShape, top + VerdictShape)));
        }

        var baseline = down + VerdictMiddle + ((TextMeasure.Ascent - TextMeasure.Descent) * size / 2);
        yield return new(card.Word, left + beside, baseline, Tone.Ink, IsBold: true, Size: size);
    }

    /// <summary>The digits large, what stands before and after them small, all on one line.</summary>
    private IEnumerable<PlacedText> Number(CardContent card, float down)
    {
        var number = CardNumber.Of(card.Number);
        var size = LargestNumber;
        while (size > SmallestNumber && Width(number, size) > Square)
        {
            size--;
        }

        while (size > 10 && Width(number, size) > Whole)
        {
            size--;
        }

        var tone = card.IsPromise ? Tone.Quiet : card.Status is null ? Tone.Ink : card.Tone;
        var x = Middle - (Width(number, size) / 2);
        foreach (var (text, share) in Parts(number))
        {
            yield return new(text, x, down + NumberBaseline, tone, IsBold: true, Size: size * share);
            x += (float)texts.Width(text, size * share, isBold: true) + (size * UnitGap);
        }
    }

    private float Width(CardNumber number, float size)
    {
        var parts = Parts(number).ToArray();
        return parts.Sum(part => (float)texts.Width(part.Text, size * part.Share, isBold: true)) + ((parts.Length - 1) * size * UnitGap);
    }

    private static IEnumerable<(string Text, float Share)> Parts(CardNumber number) => new[]
    {
        (number.Before, UnitShare), (number.Digits, 1), (number.After, UnitShare),
    }.Where(part => part.Item1.Length > 0);

    /// <summary>In as few and as even lines as fit, in the middle of its room.</summary>
    private IEnumerable<PlacedText> Finding(string finding, float down)
    {
        var (size, lines) = CardText.Fit(finding, texts, Whole);
        var height = size * 1.27f;
        var baseline = down + ((FindingTop + FindingBottom - (lines.Length * height)) / 2) + (height / 2)
            + ((TextMeasure.Ascent - TextMeasure.Descent) * size / 2);
        return lines.Select((line, row) =>
            new PlacedText(line, Middle, baseline + (row * height), Tone.Ink, Anchor.Middle, IsBold: true, Size: size));
    }

    private PlacedText Fitted(
        string text, float x, float baseline, float size, float room, Tone tone, Anchor anchor, bool isBold = false) =>
        new(text, x, baseline, tone, anchor, isBold, FittingSize(text, size, 6, room, isBold));

    private float FittingSize(string text, float size, float least, float room, bool isBold = false)
    {
        while (size > least && texts.Width(text, size, isBold) > room)
        {
            size -= 0.5f;
        }

        return size;
    }
}
