using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>
/// A text beside a place. The places are tried in order; lower ranks choose first. Where no place is free of other labels, marks
/// and the frame, the label is left out, as is one that is not needed and would cross a line.
/// </summary>
internal sealed record Label(
    string Text,
    ImmutableArray<(Spot At, Side Side)> Places,
    Tone Tone,
    int Rank,
    bool IsBold = false,
    bool IsNeeded = false)
{
    /// <summary>
    /// Stays over or under its mark: it may move a little further away, never to a side, where it would seem to belong to a neighbour.
    /// </summary>
    public bool IsTied { get; init; }

    /// <summary>Stays within its row, where it would otherwise seem to belong to a neighbour.</summary>
    public bool IsInRow { get; init; }

    /// <summary>
    /// Where an upright begins that joins the label, an annotation beside its top, to what it tells of; null for other labels.
    /// </summary>
    public double? RuleAt { get; init; }

    /// <summary>Names a whole line, at whichever of its figures there is room.</summary>
    public bool IsName { get; init; }

    /// <summary>What the key says in the label's stead where it finds no place; null for labels that may be left out.</summary>
    public KeyEntry? InKey { get; init; }

    private static readonly ImmutableArray<Side> AnySide =
        [Side.Right, Side.Above, Side.Below, Side.AboveRight, Side.BelowRight, Side.AboveLeft, Side.BelowLeft, Side.Left];

    /// <summary>Every side of one place, the given ones first.</summary>
    public static ImmutableArray<(Spot At, Side Side)> Around(Spot at, params ReadOnlySpan<Side> first) =>
        [.. first.ToArray().Concat(AnySide).Distinct().Select(side => (at, side))];
}

/// <summary>A label that found room beside its place, with the box that its text and the reserve for wider fonts fill.</summary>
/// <param name="Label">What it says, and where it would like to stand.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Side">On which side of its place.</param>
/// <param name="Upright">The line down from an annotation; null for other labels.</param>
internal sealed record PlacedLabel(Label Label, Box Box, Side Side, Joint? Upright = null)
{
    /// <summary>From one line of an annotation to the next.</summary>
    public const float LineHeight = 19;

    /// <summary>The lines stay at the side of the box where their place is, and the reserve lies beyond them.</summary>
    public IEnumerable<PlacedText> Texts
    {
        get
        {
            var (x, anchor) = Side switch
            {
                Side.Above or Side.Below => ((Box.Left + Box.Right) / 2, Anchor.Middle),
                Side.Left or Side.AboveLeft or Side.BelowLeft => (Box.Right, Anchor.End),
                _ => (Box.Left, Anchor.Start),
            };
            var first = Box.Top + (TextMeasure.Ascent * Sheet.FontSize);
            return Label.Text.Split('\n').Select((line, row) =>
                new PlacedText(line, x, first + (row * LineHeight), Label.Tone, anchor, Label.IsBold));
        }
    }
}

/// <summary>On which side of its place a label stands.</summary>
internal enum Side
{
    Right,
    Above,
    Below,
    Left,
    AboveRight,
    BelowRight,
    AboveLeft,
    BelowLeft,
}
