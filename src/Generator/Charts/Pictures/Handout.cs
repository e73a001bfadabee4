using System.Collections.Immutable;
using Generator.Charts.Drawing;

namespace Generator.Charts.Pictures;

/// <summary>
/// A chart as it leaves the report, as a drawing or a picture: title and subtitle above it, below it where its figures come from and the
/// report's name.
/// </summary>
internal sealed record Handout(Drawn Drawn, ImmutableArray<PlacedText> Texts, int Top, int Height)
{
    private const int Margin = 12;

    /// <summary>A long line of a reader's font may add up to more than the reserve of its characters.</summary>
    private const float ReadersRoom = 0.96f;

    private const int TitleSize = 21;
    private const float TitleSpacing = 1.35f;
    private const float LineSpacing = 1.5f;
    private const float GapAfterTitle = 6;
    private const float GapBeforeName = 4;

    public int Width => Drawn.Width;

    public static Handout Of(TextMeasure texts, string titleLine, string subtitleLine, Drawn drawn, string sourceLine, string report)
    {
        var room = (drawn.Width - (2 * Margin)) * (texts.IsReadersFont ? ReadersRoom : 1);
        var title = TextWrap.Even(titleLine, texts, room, TitleSize, isBold: true);
        var subtitle = TextWrap.Lines(subtitleLine, texts, room, Sheet.FontSize);
        var source = TextWrap.Lines(sourceLine, texts, room, Sheet.FontSize);
        var name = TextWrap.Lines(report, texts, room, Sheet.FontSize);
        var line = Sheet.FontSize * LineSpacing;
        var titled = Margin + (title.Length * TitleSize * TitleSpacing);
        var top = (int)MathF.Ceiling(titled + (subtitle.Length * line) + GapAfterTitle);
        var below = top + drawn.Height + 6 + Sheet.FontSize;
        var named = below + GapBeforeName + (source.Length * line);
        return new(
            drawn,
            [
                .. title.Select((text, row) => Title(text, row)),
                .. subtitle.Select((text, row) => new PlacedText(text, Margin, titled + Sheet.FontSize + (row * line), Tone.Quiet)),
                .. source.Select((text, row) => new PlacedText(text, Margin, below + (row * line), Tone.Quiet)),
                .. name.Select((text, row) => new PlacedText(text, Margin, named + (row * line), Tone.Ink)),
            ],
            top,
            (int)MathF.Ceiling(named - Sheet.FontSize + (name.Length * line) + Margin));
    }

    private static PlacedText Title(string text, int row) =>
        new(text, Margin, Margin + TitleSize + (row * TitleSize * TitleSpacing), Tone.Ink, IsBold: true, Size: TitleSize);
}
