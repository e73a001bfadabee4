namespace ScottPlot.Rendering;

/// <summary>
/// Widths of glyphs in thousandths of the font size: a mean of common sans-serif fonts, a little on the wide side,
/// so that a reserved box holds the text in whatever font the reader has.
/// </summary>
internal static class GlyphWidths
{
    /// <summary>Width of a full-width glyph.</summary>
    internal const int Square = 1000;

    private const int Unlisted = 640;

    private static ReadOnlySpan<short> Ascii =>
    [
        291, 319, 390, 650, 583, 910, 705, 219, 352, 352, 426, 669, 291, 342, 291, 298,
        583, 583, 583, 583, 583, 583, 583, 583, 583, 583, 298, 298, 669, 669, 669, 548,
        1010, 673, 673, 714, 738, 655, 599, 777, 732, 284, 432, 663, 556, 843, 731, 781,
        646, 781, 713, 656, 611, 725, 673, 959, 673, 648, 636, 315, 298, 315, 592, 537,
        389, 575, 582, 517, 582, 576, 303, 582, 582, 241, 241, 526, 241, 880, 582, 575,
        582, 582, 359, 507, 316, 582, 531, 754, 531, 531, 508, 435, 285, 435, 669,
    ];

    private static ReadOnlySpan<short> Latin1 =>
    [
        291, 356, 583, 583, 583, 583, 285, 537, 389, 825, 404, 575, 669, 0, 825, 535,
        433, 645, 356, 356, 389, 596, 570, 291, 389, 356, 401, 575, 879, 879, 879, 584,
        673, 673, 673, 673, 673, 673, 991, 714, 655, 655, 655, 655, 284, 284, 284, 284,
        740, 731, 781, 781, 781, 781, 781, 669, 781, 725, 725, 725, 725, 648, 646, 617,
        575, 575, 575, 575, 575, 575, 920, 517, 576, 576, 576, 576, 278, 278, 278, 278,
        575, 582, 575, 575, 575, 575, 575, 645, 611, 582, 582, 582, 582, 531, 582, 531,
    ];

    /// <summary>Width of one character; among Han characters, quotation marks and dashes take the Chinese font's full width.</summary>
    internal static int Of(int rune, bool amongHan) => rune switch
    {
        < 0x20 => 0,
        < 0x7f => Ascii[rune - 0x20],
        < 0xa0 => 0,
        <= 0xff => Latin1[rune - 0xa0],
        _ when IsZeroWidth(rune) => 0,
        _ when IsFullWidth(rune) => Square,
        0x2014 or 0x2018 or 0x2019 or 0x201c or 0x201d or 0x2026 when amongHan => Square,
        _ => OfPunctuation(rune),
    };

    /// <summary>Whether East Asian fonts draw the character in a square: Unicode's East Asian Width classes W and F, by block.</summary>
    internal static bool IsFullWidth(int rune) => rune is
        (>= 0x1100 and <= 0x115f)
        or (>= 0x2e80 and <= 0xa4cf)
        or (>= 0xac00 and <= 0xd7a3)
        or (>= 0xf900 and <= 0xfaff)
        or (>= 0xfe10 and <= 0xfe6f)
        or (>= 0xff01 and <= 0xff60)
        or (>= 0xffe0 and <= 0xffe6)
        or (>= 0x1f300 and <= 0x1faff)
        or (>= 0x20000 and <= 0x3fffd);

    private static bool IsZeroWidth(int rune) => rune is
        (>= 0x300 and <= 0x36f)
        or (>= 0x1ab0 and <= 0x1aff)
        or (>= 0x1dc0 and <= 0x1dff)
        or (>= 0x200b and <= 0x200f)
        or (>= 0x202a and <= 0x202e)
        or (>= 0x2060 and <= 0x2064)
        or (>= 0x20d0 and <= 0x20ff)
        or (>= 0xfe00 and <= 0xfe0f)
        or (>= 0xfe20 and <= 0xfe2f)
        or 0xfeff;

    private static int OfPunctuation(int rune) => rune switch
    {
        0x2002 or 0x2013 => 537,
        0x2003 or 0x2014 or 0x2015 or 0x2026 or 0x2122 => 1000,
        0x2007 or 0x20ac => 583,
        0x2009 or 0x200a or 0x202f => 200,
        0x2018 or 0x2019 or 0x201a => 254,
        0x201c or 0x201d or 0x201e => 395,
        0x2020 or 0x2021 => 537,
        0x2022 => 430,
        0x2030 => 1114,
        0x2032 => 201,
        0x2033 => 361,
        (>= 0x2070 and <= 0x209c) => 373,
        0x2190 or 0x2192 => 946,
        0x2191 or 0x2193 => 613,
        0x2212 => 669,
        (>= 0x25a0 and <= 0x25ff) or (>= 0x2700 and <= 0x27bf) => 920,
        _ => Unlisted,
    };
}
