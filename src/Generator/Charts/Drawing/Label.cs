using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>
/// A text beside a place. The places are tried in order; lower ranks choose first. Where no place is free of other labels, marks
/// and the frame, the label is left out, as is one that is not needed and would cross a line.
/// </summary>
internal sealed record Label(string Text, ImmutableArray<(Spot At, Side Side)> Places, Tone Tone, int Rank, bool IsBold = false, bool IsNeeded = false)
{
    /// <summary>Stays over or under its mark: it may move a little further away, never to a side, where it would seem to belong to a neighbour.</summary>
    public bool IsTied { get; init; }

    private static readonly ImmutableArray<Side> AnySide =
        [Side.Right, Side.Above, Side.Below, Side.AboveRight, Side.BelowRight, Side.AboveLeft, Side.BelowLeft, Side.Left];

    /// <summary>Every side of one place, the given ones first.</summary>
    public static ImmutableArray<(Spot At, Side Side)> Around(Spot at, params ReadOnlySpan<Side> first) =>
        [.. first.ToArray().Concat(AnySide).Distinct().Select(side => (at, side))];
}
