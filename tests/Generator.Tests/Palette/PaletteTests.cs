using Generator.Charts.Drawing;
using Generator.Model;

namespace Generator.Tests.Palette;

/// <summary>
/// The site's colours by numbers: contrast as WCAG 2.2 asks (1.4.3 for text, 1.4.11 for marks), and differences that remain for
/// people who see fewer colours. Shape, dash or words say the same as every colour; this is so that colour helps everyone too.
/// </summary>
public sealed class PaletteTests
{
    private const double TextContrast = 4.5;
    private const double MarkContrast = 3;

    /// <summary>CIELAB distance between any two statuses: twelve times what can just be told apart.</summary>
    private const double StatusDistance = 24;

    /// <summary>CIELAB distance between the lines of a chart, which differ in dash and weight as well.</summary>
    private const double LineDistance = 15;

    private static readonly string[] Statuses = ["s-achieved", "s-on-track", "s-lagging", "s-off-track", "s-reversing", "s-none"];
    private static readonly string[] Lines = ["chart-line", "chart-path", "chart-target"];

    public static TheoryData<string> Schemes => ["light", "dark"];

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Text_can_be_read_on_every_ground(string scheme) =>
        AssertContrast(
            scheme,
            [
                "ink",
                "quiet",
                "link",
                "chart-ink",
                "chart-quiet",
                "chart-path",
                "chart-target",
            ], ["paper", "surface", "chart-band"], TextContrast);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Marks_stand_out_on_every_ground(string scheme) =>
        AssertContrast(scheme, [.. Statuses, "chart-line", "chart-break"], ["paper", "surface"], MarkContrast);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Lines_stand_out_on_the_shaded_period(string scheme) =>
        AssertContrast(scheme, [.. Lines, "chart-break"], ["chart-band"], MarkContrast);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Statuses_differ_for_every_kind_of_colour_vision(string scheme) => AssertDistinct(scheme, Statuses, StatusDistance);

    [Theory]
    [MemberData(nameof(Schemes))]
    public void Lines_of_a_chart_differ_for_every_kind_of_colour_vision(string scheme) => AssertDistinct(scheme, Lines, LineDistance);

    /// <summary>
    /// What failed looks grave: a deep red, neither pink (towards blue, light) nor orange. Pinks begin at hues below 15 degrees, and red
    /// turns into salmon above a lightness of about 0.6.
    /// </summary>
    [Theory]
    [InlineData("light", "s-missed")]
    [InlineData("light", "s-reversing")]
    [InlineData("dark", "s-missed")]
    [InlineData("dark", "s-reversing")]
    public void Missed_is_a_deep_red_and_never_pink(string scheme, string token)
    {
        var (lightness, chroma, hue) = SchemeTokens.Of(scheme)[token].Oklch();
        Assert.InRange(hue, 15, 32);
        Assert.InRange(lightness, 0.3, 0.6);
        Assert.InRange(chroma, 0.12, 0.25);
    }

    /// <summary>A chart as a file has a white ground of its own; all other colours are those of the page.</summary>
    [Theory]
    [MemberData(nameof(Schemes))]
    public void A_chart_as_a_file_has_the_colours_of_the_page(string scheme)
    {
        var tokens = SchemeTokens.Of(scheme);
        Assert.All(ToneColours.All.Where(colour => colour.Tone != Tone.Paper), colour =>
            Assert.Equal((colour.Tone, tokens.Hex(Token(colour.Tone))), (colour.Tone, scheme == "light" ? colour.Light : colour.Dark)));
    }

    /// <summary>
    /// The model of colour vision itself: red and green, told apart by most, are close for deuteranopes, blue and yellow are not.
    /// </summary>
    [Fact]
    public void Colour_vision_is_simulated()
    {
        var (red, green) = (Srgb.Parse("#b04a00"), Srgb.Parse("#5f7f00"));
        var (full, deuteranopia) = (ColourVision.All[0], ColourVision.All[2]);
        Assert.True(Srgb.Distance(full.See(red), full.See(green)) > 60);
        Assert.True(Srgb.Distance(deuteranopia.See(red), deuteranopia.See(green)) < 25);
        Assert.Equal(21, Srgb.Contrast(Srgb.Parse("#000"), Srgb.Parse("#ffffff")), 6);
        Assert.Equal(100, Srgb.Distance(Srgb.Parse("#000000"), Srgb.Parse("#fff")), 3);
    }

    private static void AssertContrast(string scheme, string[] fronts, string[] grounds, double least)
    {
        var tokens = SchemeTokens.Of(scheme);
        var low =
            from front in fronts
            from ground in grounds
            let contrast = Srgb.Contrast(tokens[front], tokens[ground])
            where contrast < least
            select FormattableString.Invariant($"{front} on {ground}: {contrast:0.00}");
        Assert.Empty(low);
    }

    private static void AssertDistinct(string scheme, string[] names, double least)
    {
        var tokens = SchemeTokens.Of(scheme);
        var close =
            from vision in ColourVision.All
            from first in names
            from second in names
            where string.CompareOrdinal(first, second) < 0
            let distance = Srgb.Distance(vision.See(tokens[first]), vision.See(tokens[second]))
            where distance < least
            select FormattableString.Invariant($"{first} and {second}, {vision.Name}: {distance:0.0}");
        Assert.Empty(close);
    }

    private static string Token(Tone tone) => tone switch
    {
        Tone.NotComparable or Tone.BaselineOnly or Tone.Undecided or Tone.Withdrawn or Tone.NoData => "s-none",
        Tone.AchievedLate or Tone.StatedMet => "s-achieved",
        >= Tone.Achieved => "s-" + EnumName.Kebab(tone),
        _ => "chart-" + EnumName.Kebab(tone),
    };
}
