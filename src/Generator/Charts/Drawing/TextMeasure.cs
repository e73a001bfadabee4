using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Generator.Charts.Fonts;
using Generator.Model.Reuse;

namespace Generator.Charts.Drawing;

/// <summary>
/// The room that texts take, in pixels: as wide as the charts' font sets them, and a reserve, because a page sets them in the font of
/// its reader. Full-width characters are squares in every font and need none, and neither do pictures, which are written in ours.
/// </summary>
internal sealed class TextMeasure(ChartFonts fonts, bool isReadersFont = true)
{
    /// <summary>Above the baseline and below it, in parts of the size: marks above capitals, and tails.</summary>
    public const float Ascent = 0.93f;

    public const float Descent = 0.24f;

    // What the widest of the common faces, DejaVu Sans, takes of the charts' own font: letters, and figures, signs and spaces.
    private const double Letters = 1.055;
    private const double Others = 1.14;
    private const double BoldLetters = 1.13;
    private const double BoldOthers = 1.18;

    // Arabic letters join, and take four fifths of what each of them takes alone; the wide face takes the rest.
    private const double JoinedLetters = 0.9;
    private const double BoldJoinedLetters = 0.98;

    /// <summary>Letters of Arabic and Hebrew are no wider on average in common faces.</summary>
    private const double UnknownLetter = 0.55;

    public bool IsReadersFont => isReadersFont;

    /// <summary>Names that no line ends within where that can be helped.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>What lines are broken by, beside the fonts.</summary>
    public Fingerprint AddTo(Fingerprint print) => Names.Aggregate(print.AddList(Names.Length), (to, name) => to.Add(name));

    /// <summary>A text of a drawing, with the height of a line.</summary>
    public (float Width, float Height) this[string text, bool isBold = false] =>
        text.Length == 0 ? (0, 0) : ((float)Width(text, Sheet.FontSize, isBold), (Ascent + Descent) * Sheet.FontSize);

    public double Width(string text, double size, bool isBold = false) => Width(text, size, isBold, FontFace.IsHan(text));

    /// <summary>A letter of a script that the charts' font lacks and that only readers' fonts write; marks stand above others.</summary>
    private static double Unknown(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark ? 0 : UnknownLetter;

    /// <summary>A letter of Arabic script.</summary>
    private static bool Joins(Rune rune) =>
        rune.Value is (>= 0x0620 and <= 0x074a) or (>= 0x0750 and <= 0x077f) or (>= 0x08a0 and <= 0x08c9);

    /// <summary>A piece of a longer text, which decides whether signs are squares.</summary>
    public double Width(ReadOnlySpan<char> piece, double size, bool isBold, bool isAmongHan)
    {
        var face = fonts.Face(isBold);
        var (letter, other, joined) = isBold ? (BoldLetters, BoldOthers, BoldJoinedLetters) : (Letters, Others, JoinedLetters);
        var width = 0.0;
        foreach (var rune in piece.EnumerateRunes())
        {
            var isSure = !isReadersFont || FontFace.IsHan(rune);
            var glyph = face.Find(rune, isAmongHan);
            var advance = glyph == Glyph.Lacking && isReadersFont && !FontFace.IsHan(rune) ? Unknown(rune) : glyph.Advance;
            width += advance * (isSure ? 1 : Joins(rune) && glyph != Glyph.Lacking ? joined : Rune.IsLetter(rune) ? letter : other);
        }

        return width * size;
    }
}
