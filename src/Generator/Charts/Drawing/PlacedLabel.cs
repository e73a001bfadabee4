namespace Generator.Charts.Drawing;

/// <summary>A label that found room beside its place, with the box that its text and the reserve for wider fonts fill.</summary>
internal sealed record PlacedLabel(Label Label, Box Box, Side Side)
{
    /// <summary>The text stays at the side of the box where its place is, and the reserve lies beyond it.</summary>
    public PlacedText Text
    {
        get
        {
            var (x, anchor) = Side switch
            {
                Side.Above or Side.Below => ((Box.Left + Box.Right) / 2, Anchor.Middle),
                Side.Left or Side.AboveLeft or Side.BelowLeft => (Box.Right, Anchor.End),
                _ => (Box.Left, Anchor.Start),
            };
            return new(Label.Text, x, Box.Top + (TextMeasure.Ascent * Sheet.FontSize), Label.Tone, anchor, Label.IsBold);
        }
    }
}
