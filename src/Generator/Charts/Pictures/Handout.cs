using System.Collections.Immutable;
using Generator.Charts.Drawing;

namespace Generator.Charts.Pictures;

/// <summary>
/// A chart as it leaves the report, as a drawing or a picture: its title above it, below it where its figures come from and the
/// report's name.
/// </summary>
internal sealed record Handout(Drawn Drawn, ImmutableArray<PlacedText> Texts, int Top, int Height)
{
    private const int Margin = 12;
    private const int TitleSize = 19;
    private const float TitleSpacing = 1.35f;
    private const float LineSpacing = 1.5f;
    private const float GapBeforeName = 4;

    public int Width => Drawn.Width;

    public static Handout Of(TextMeasure texts, string caption, Drawn drawn, string sourceLine, string report)
    {
        var room = drawn.Width - (2 * Margin);
        var title = TextWrap.Even(caption, texts, room, TitleSize, isBold: true);
        var source = TextWrap.Lines(sourceLine, texts, room, Sheet.FontSize);
        var name = TextWrap.Lines(report, texts, room, Sheet.FontSize);
        var top = (int)MathF.Ceiling(Margin + (title.Length * TitleSize * TitleSpacing));
        var below = top + drawn.Height + 6 + Sheet.FontSize;
        var line = Sheet.FontSize * LineSpacing;
        var named = below + GapBeforeName + (source.Length * line);
        return new(
            drawn,
            [
                .. title.Select((text, row) => Title(text, row)),
                .. source.Select((text, row) => new PlacedText(text, Margin, below + (row * line), Tone.Quiet)),
                .. name.Select((text, row) => new PlacedText(text, Margin, named + (row * line), Tone.Ink)),
            ],
            top,
            (int)MathF.Ceiling(named - Sheet.FontSize + (name.Length * line) + Margin));
    }

    private static PlacedText Title(string text, int row) =>
        new(text, Margin, Margin + TitleSize + (row * TitleSize * TitleSpacing), Tone.Ink, IsBold: true, Size: TitleSize);
}
