namespace Generator.Charts.Fonts;

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
