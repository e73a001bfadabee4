using System.Globalization;
using System.Text;
using Generator.Model;
using SkiaSharp;

namespace Generator.Charts.Fonts;

/// <summary>
/// One weight of the charts' font, and how it sets each character. Widths are the font's own, read at one pixel for each of its units
/// and without hinting, so that neither the machine's fonts nor the way it draws them has a say.
/// </summary>
internal sealed class FontFace(SKTypeface typeface, string hash)
{
    /// <summary>Fonts for Chinese draw these and all later characters in squares.</summary>
    private const char FirstHan = '\u2e80';

    /// <summary>To each side of a sign that such a font sets in a square, where it stands among Latin letters.</summary>
    private const float SideBearing = 0.06f;

    /// <summary>It stands between spaces in Chinese texts too.</summary>
    private const char MiddleDot = '·';

    private readonly Glyph?[] amongLatin = new Glyph?[char.MaxValue + 1];
    private readonly Glyph?[] amongHan = new Glyph?[char.MaxValue + 1];

    /// <summary>SHA-256 of the font's file.</summary>
    public string Hash => hash;

    /// <summary>Null where the file is no font.</summary>
    public static FontFace? Open(ReadOnlySpan<byte> file)
    {
        using var data = SKData.CreateCopy(file);
        var typeface = SKTypeface.FromData(data);
        return typeface is { UnitsPerEm: > 0 } ? new(typeface, ContentHash.Of(file).ToString()) : null;
    }

    /// <summary>Whether a text has Chinese in it; quotation marks and signs keep a square then.</summary>
    public static bool IsHan(string text) => text.AsSpan().ContainsAnyInRange(FirstHan, char.MaxValue);

    public static bool IsHan(Rune rune) => rune.Value >= FirstHan;

    public bool Has(Rune rune) => Find(rune, isAmongHan: true) != Glyph.Lacking;

    public Glyph Find(Rune rune, bool isAmongHan)
    {
        if (!rune.IsBmp)
        {
            return Read(rune, isAmongHan);
        }

        // Threads that meet here read the same glyph, so it does not matter whose is kept.
        ref var known = ref (isAmongHan ? amongHan : amongLatin)[rune.Value];
        return known ??= Read(rune, isAmongHan);
    }

    public SKFont Sized(float size) => new(typeface, size)
    {
        Edging = SKFontEdging.Antialias,
        Hinting = SKFontHinting.None,
        LinearMetrics = true,
        Subpixel = true,
        BaselineSnap = false,
        EmbeddedBitmaps = false,
    };

    private Glyph Read(Rune rune, bool isAmongHan)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control)
        {
            return Glyph.Nothing;
        }

        var id = typeface.GetGlyph(rune.Value);
        if (id == 0)
        {
            return SmallForm.Of(rune) is { } form && Find(form.Base, isAmongHan) is { Id: > 0 } large
                ? new(large.Id, large.Advance * form.Scale, large.Shift * form.Scale, form.Scale, form.Rise)
                : Glyph.Lacking;
        }

        using var font = Sized(typeface.UnitsPerEm);
        var advance = MathF.Round(font.GetGlyphWidths([id], out var bounds)[0]) / typeface.UnitsPerEm;
        if ((isAmongHan && rune.Value != MiddleDot) || IsHan(rune) || advance < 1)
        {
            return new(id, advance);
        }

        var (left, width) = (bounds[0].Left / typeface.UnitsPerEm, bounds[0].Width / typeface.UnitsPerEm);
        return new(id, width + (2 * SideBearing), SideBearing - left);
    }
}

/// <summary>How a face sets one character. Lengths are in parts of the size of the text.</summary>
/// <param name="Id">The glyph's number in the font; 0 where nothing is drawn.</param>
/// <param name="Advance">How far it moves the text on.</param>
/// <param name="Shift">How far right of its place it is drawn.</param>
/// <param name="Scale">Its size against that of the text: small for subscripts.</param>
/// <param name="Rise">How far above the baseline it stands.</param>
internal sealed record Glyph(ushort Id, float Advance, float Shift = 0, float Scale = 1, float Rise = 0)
{
    /// <summary>A character without form of its own, such as a soft hyphen.</summary>
    public static readonly Glyph Nothing = new(0, 0);

    /// <summary>A character that the font lacks: it is reported, and until then takes a square.</summary>
    public static readonly Glyph Lacking = new(0, 1);
}
