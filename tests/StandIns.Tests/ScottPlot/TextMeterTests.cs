using FsCheck;
using FsCheck.Fluent;
using ScottPlot;
using ScottPlot.Rendering;

namespace StandInTests.Charts;

/// <summary>Widths and heights of texts without any font.</summary>
public sealed class TextMeterTests
{
    [Theory]
    [InlineData("万吨标准煤", 5)]
    [InlineData("２０２０", 4)]
    [InlineData("（约）", 3)]
    [InlineData("内蒙古“十三五”", 8)]
    public void Full_width_characters_take_a_square_each(string text, int squares)
    {
        Assert.Equal(squares * 20, TextMeter.Measure(text, 20, bold: false).Width, 3f);
    }

    [Fact]
    public void Bold_widens_letters_but_not_full_width_characters()
    {
        Assert.True(Width("Energy", bold: true) > Width("Energy", bold: false));
        Assert.Equal(Width("能源", bold: false), Width("能源", bold: true));
    }

    [Theory]
    [InlineData("é", "e\u0301")]
    [InlineData("ab", "a\u200bb")]
    public void Combining_and_invisible_characters_take_no_room(string plain, string decorated)
    {
        Assert.Equal(Width(plain), Width(decorated), 0.5f);
    }

    [Fact]
    public void Figures_are_all_of_one_width()
    {
        Assert.Single("0123456789".Select(digit => Width(digit.ToString())).Distinct());
    }

    [Fact]
    public void Minus_and_plus_are_of_one_width() => Assert.Equal(Width("+"), Width("\u2212"));

    [Fact]
    public void Lines_are_measured_on_their_own()
    {
        MeasuredText measured = TextMeter.Measure("short\na longer line\n", 10, bold: false);

        Assert.Equal(3, measured.LineWidths.Length);
        Assert.Equal(measured.LineWidths[1], measured.Width);
        Assert.Equal(0, measured.LineWidths[2]);
        Assert.Equal(3 * measured.LineHeight, measured.Height, 3f);
    }

    [Fact]
    public void Width_is_the_sum_of_the_parts_for_any_latin_text()
    {
        Prop.ForAll<byte[]>(bytes =>
        {
            string text = string.Concat(bytes.Where(b => b is >= 0x20 and < 0x7f).Select(b => (char)b));
            float parts = text.Sum(c => Width(c.ToString()));
            return Math.Abs(parts - Width(text)) < 0.01f * (text.Length + 1);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_rotated_label_needs_the_room_of_its_corners()
    {
        LabelStyle upright = new() { FontSize = 10, Rotation = 90 };
        PixelSize lying = new LabelStyle { FontSize = 10 }.MeasureRotated("abcdef");

        Assert.Equal(lying.Width, upright.MeasureRotated("abcdef").Height, 3f);
        Assert.Equal(lying.Height, upright.MeasureRotated("abcdef").Width, 3f);
    }

    private static float Width(string text, bool bold = false) => TextMeter.Measure(text, 12, bold).Width;
}
