using Generator.Charts.Fonts;

namespace Generator.Charts.Drawing;

/// <summary>
/// The room that texts take, in pixels: as wide as the charts' font sets them, and a reserve, because a page sets them in the font of
/// its reader. Full-width characters are squares in every font and need none.
/// </summary>
internal sealed class TextMeasure(ChartFonts fonts)
{
    /// <summary>Above the baseline and below it, in parts of the size: marks above capitals, and tails.</summary>
    public const float Ascent = 0.93f;

    public const float Descent = 0.24f;

    /// <summary>The widest of the common faces, such as DejaVu Sans and Verdana, run wider than the charts' font by this; their bold faces by more.</summary>
    private const double Reserve = 1.15;

    private const double BoldReserve = 1.18;

    /// <summary>A text of a drawing, with the height of a line.</summary>
    public (float Width, float Height) this[string text, bool isBold = false] =>
        text.Length == 0 ? (0, 0) : ((float)Width(text, Sheet.FontSize, isBold), (Ascent + Descent) * Sheet.FontSize);

    public double Width(string text, double size, bool isBold = false) => Width(text, size, isBold, FontFace.IsHan(text));

    /// <summary>A piece of a longer text, which decides whether signs are squares.</summary>
    public double Width(ReadOnlySpan<char> piece, double size, bool isBold, bool isAmongHan)
    {
        var face = fonts.Face(isBold);
        var (squares, others) = (0.0, 0.0);
        foreach (var rune in piece.EnumerateRunes())
        {
            var advance = face.Find(rune, isAmongHan).Advance;
            if (FontFace.IsHan(rune))
            {
                squares += advance;
            }
            else
            {
                others += advance;
            }
        }

        return (squares + (others * (isBold ? BoldReserve : Reserve))) * size;
    }
}
