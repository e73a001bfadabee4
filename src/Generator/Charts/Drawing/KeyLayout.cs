using System.Collections.Immutable;

namespace Generator.Charts.Drawing;

/// <summary>Sets the entries of the key in rows above the plot, as many to a row as fit.</summary>
internal sealed class KeyLayout
{
    /// <summary>From the left of an entry, and of its mark, to its text.</summary>
    public const float MarkWidth = 18;

    private const float BetweenEntries = 14;

    /// <summary>Over a whole line the letters of a wide face add up to more than the reserve of each.</summary>
    private const float LongestShare = 0.95f;

    private readonly ImmutableArray<(KeyEntry Entry, float Left, float Width, int Row)> set;

    public KeyLayout(IReadOnlyList<KeyEntry> entries, TextMeasure sizes, float room)
    {
        var placed = ImmutableArray.CreateBuilder<(KeyEntry, float, float, int)>(entries.Count);
        var (left, row) = (0f, 0);
        foreach (var entry in entries.SelectMany(entry => InLines(entry, sizes, room)))
        {
            var width = MarkWidth + sizes[entry.Text].Width;
            if (left > 0 && (left + width > room || entry.Shape == MarkShape.None))
            {
                (left, row) = (0, row + 1);
            }

            placed.Add((entry, left, width, row));
            left += width + BetweenEntries;
        }

        set = placed.ToImmutable();
        Rows = entries.Count == 0 ? 0 : row + 1;
    }

    public int Rows { get; }

    /// <summary>A text longer than a row goes on below, without a mark of its own.</summary>
    private static IEnumerable<KeyEntry> InLines(KeyEntry entry, TextMeasure sizes, float room) =>
        TextWrap.Lines(entry.Text, sizes, LongestShare * (room - MarkWidth), Sheet.FontSize)
            .Select((line, row) => entry with { Text = line, Shape = row == 0 ? entry.Shape : MarkShape.None });

    /// <summary>The entries with the boxes of mark and text together, from the right where the key is read from there.</summary>
    public ImmutableArray<PlacedEntry> In(Frame frame, float top, bool isFromRight) =>
    [
        .. set.Select(one =>
        {
            var left = isFromRight ? frame.Data.Right - one.Left - one.Width : frame.Data.Left + one.Left;
            var high = top + (Sheet.LineHeight * one.Row);
            return new PlacedEntry(one.Entry, new(left, high, left + one.Width, high + Sheet.LineHeight), isFromRight);
        }),
    ];
}

/// <summary>An entry of the key in its place, the mark before the text.</summary>
internal sealed record PlacedEntry(KeyEntry Entry, Box Box, bool IsFromRight)
{
    private const float Sample = 12;

    /// <summary>The left end of the mark.</summary>
    public float Mark => IsFromRight ? Box.Right - Sample : Box.Left;

    public PlacedText Text => PlacedText.InRow(
        Entry.Text,
        IsFromRight ? Box.Right - KeyLayout.MarkWidth : Box.Left + KeyLayout.MarkWidth,
        (Box.Top + Box.Bottom) / 2,
        Tone.Quiet,
        IsFromRight ? Anchor.End : Anchor.Start);
}

/// <summary>An entry of the key above the plot: a mark and what it means.</summary>
internal sealed record KeyEntry(MarkShape Shape, bool IsHollow, string Text, Tone Tone = Tone.Line);
