using System.Text;
using Generator.Charts.Fonts;

namespace Generator.Tests.Charts.Fonts;

/// <summary>Widths in thousandths of the size, as they stand in the font's own tables.</summary>
public sealed class FontFaceTests
{
    private const bool AmongHan = true;

    [Theory]
    [InlineData("0", 555, 590)]
    [InlineData("m", 926, 964)]
    [InlineData(" ", 224, 227)]
    [InlineData("中", 1000, 1000)]
    [InlineData("，", 1000, 1000)]
    [InlineData("≥", 1000, 1000)]
    public void Widths_are_those_of_the_font(string character, int regular, int bold)
    {
        Assert.Equal(regular, Width(ChartFonts.Shipped.Regular, character, AmongHan));
        Assert.Equal(bold, Width(ChartFonts.Shipped.Bold, character, AmongHan));
    }

    /// <summary>A font for Chinese has these in squares, with the room that Chinese text leaves around them.</summary>
    [Theory]
    [InlineData("“")]
    [InlineData("’")]
    [InlineData("≤")]
    public void Among_Latin_letters_signs_take_no_square(string character)
    {
        Assert.InRange(Width(ChartFonts.Shipped.Regular, character, !AmongHan), 150, 950);
        Assert.Equal(1000, Width(ChartFonts.Shipped.Regular, character, AmongHan));
    }

    /// <summary>The font has no such glyphs: they are made of smaller figures and letters.</summary>
    [Theory]
    [InlineData("₀", "0")]
    [InlineData("₁", "1")]
    [InlineData("₂", "2")]
    [InlineData("ₙ", "n")]
    [InlineData("ₜ", "t")]
    public void Subscripts_are_small_and_lowered(string subscript, string large)
    {
        var (small, full) = (Find(subscript), Find(large));
        Assert.Equal(full.Id, small.Id);
        Assert.Equal(0.62f * full.Advance, small.Advance);
        Assert.True(small.Rise < 0);
    }

    [Fact]
    public void Superscripts_are_small_and_raised()
    {
        Assert.Equal(Find("n").Id, Find("ⁿ").Id);
        Assert.True(Find("ⁿ").Rise > 0);
    }

    [Fact]
    public void A_character_without_form_takes_no_room() => Assert.Equal(Glyph.Nothing, Find("\u00ad"));

    [Theory]
    [InlineData("𠮷")]
    [InlineData("ไ")]
    public void A_character_that_the_font_lacks_is_told(string character) =>
        Assert.False(ChartFonts.Shipped.Has(Rune.GetRuneAt(character, 0)));

    [Theory]
    [InlineData("")]
    [InlineData("This is not a font.")]
    public void A_file_that_is_no_font_is_told(string file) => Assert.Null(FontFace.Open(Encoding.UTF8.GetBytes(file)));

    private static Glyph Find(string character) => ChartFonts.Shipped.Regular.Find(Rune.GetRuneAt(character, 0), !AmongHan);

    private static int Width(FontFace face, string character, bool isAmongHan) =>
        (int)MathF.Round(1000 * face.Find(Rune.GetRuneAt(character, 0), isAmongHan).Advance);
}
