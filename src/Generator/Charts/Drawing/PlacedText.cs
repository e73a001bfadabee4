namespace Generator.Charts.Drawing;

/// <summary>A text of a drawing in pixels: where it begins, ends or has its middle, and its baseline.</summary>
internal sealed record PlacedText(
    string Text, float X, float Baseline, Tone Tone, Anchor Anchor = Anchor.Start, bool IsBold = false, float Size = Sheet.FontSize)
{
    public Box Room(TextMeasure sizes)
    {
        var (width, height) = sizes[Text, IsBold];
        var left = X - (Anchor switch { Anchor.Middle => width / 2, Anchor.End => width, _ => 0 });
        var top = Baseline - (TextMeasure.Ascent * Size);
        return new(left, top, left + width, top + height);
    }

    /// <summary>A text in a row of the usual height, with its baseline where the row's middle asks for it.</summary>
    public static PlacedText InRow(string text, float x, float middle, Tone tone, Anchor anchor = Anchor.Start) =>
        new(text, x, middle + ((TextMeasure.Ascent - TextMeasure.Descent) * Sheet.FontSize / 2), tone, anchor);
}

/// <summary>Which point of a text stands at its place, so that it stays beside its mark in a wider or narrower font too.</summary>
internal enum Anchor
{
    Start,
    Middle,
    End,
}
