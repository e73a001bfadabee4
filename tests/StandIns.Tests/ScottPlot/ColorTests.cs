using FsCheck;
using FsCheck.Fluent;
using ScottPlot;

namespace StandInTests.Charts;

/// <summary>Colours from and to text, numbers and hues.</summary>
public sealed class ColorTests
{
    [Theory]
    [InlineData("#1f77b4", 31, 119, 180, 255)]
    [InlineData("1F77B480", 31, 119, 180, 128)]
    [InlineData("#fc0", 255, 204, 0, 255)]
    public void Hexadecimal_text_is_read(string hex, int red, int green, int blue, int alpha)
    {
        Assert.Equal(new Color((byte)red, (byte)green, (byte)blue, (byte)alpha), Color.FromHex(hex));
    }

    [Theory]
    [InlineData("")]
    [InlineData("#12345")]
    [InlineData("red")]
    [InlineData("#12 456")]
    public void Other_text_is_refused(string text) => Assert.Throws<FormatException>(() => Color.FromHex(text));

    [Fact]
    public void Text_and_numbers_lead_back_to_the_colour()
    {
        Prop.ForAll<uint>(argb =>
        {
            Color color = Color.FromARGB(argb);
            return Color.FromHex(color.ToHex()) == color && Color.FromHex(color.ToStringRGBA()) == color && color.ARGB == argb;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Hue_saturation_and_lightness_lead_back_to_the_colour()
    {
        Prop.ForAll<byte, byte, byte>((red, green, blue) =>
        {
            Color color = new(red, green, blue);
            (float h, float s, float l) = color.ToHSL();
            return Color.FromHSL(h, s, l) == color;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Mixing_goes_from_one_colour_to_the_other()
    {
        Assert.Equal(Colors.Red, Colors.Red.MixedWith(Colors.Blue, 0));
        Assert.Equal(Colors.Blue, Colors.Red.MixedWith(Colors.Blue, 1));
        Assert.Equal(new Color(128, 0, 128), Colors.Red.MixedWith(Colors.Blue, .5));
        Assert.Equal([Colors.Black, Color.Gray(128), Colors.White], Color.InterpolateRgbArray(Colors.Black, Colors.White, 3));
    }

    [Fact]
    public void Opacity_is_kept_in_eight_bits()
    {
        Assert.Equal(51, Colors.Red.WithOpacity(.2).Alpha);
        Assert.Equal(.2, Colors.Red.WithOpacity(.2).Opacity, 3);
        Assert.Equal("#FF000033", Colors.Red.WithOpacity(.2).ToHex());
    }

    [Fact]
    public void Palettes_go_round()
    {
        ScottPlot.Palettes.ColorblindFriendly palette = new();

        Assert.Equal(8, palette.Colors.Length);
        Assert.Equal(palette.GetColor(1), palette.GetColor(9));
        Assert.Equal("#E69F00", palette.GetColor(1).ToHex());
    }

    [Fact]
    public void Plottables_take_the_palettes_colours_in_turn()
    {
        Plot plot = new();

        Assert.Equal(Colors.C0, plot.Add.Scatter(1, 1).Color);
        Assert.Equal(Colors.C1, plot.Add.HorizontalLine(1).Color);
        Assert.Equal(Colors.C2, plot.Add.GetNextColor(incrementCounter: false));
        Assert.Equal(Colors.C2, plot.Add.Marker(1, 1).Color);
    }
}
