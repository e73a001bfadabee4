using Generator.Charts.Drawing;
using Generator.Tests.Palette;

namespace Generator.Tests.Charts.Drawing;

/// <summary>The colours of charts as files can be told from their paper, by WCAG 2.2: 4.5 to 1 for text, 3 to 1 for marks.</summary>
public sealed class ToneColoursTests
{
    public static TheoryData<string> Marks =>
        [.. Enum.GetNames<Tone>().Except([nameof(Tone.Grid), nameof(Tone.Band), nameof(Tone.Paper)])];

    [Fact]
    public void Every_tone_has_its_colours() =>
        Assert.Equal(Enum.GetValues<Tone>(), ToneColours.All.Select(colour => colour.Tone).Order());

    [Theory]
    [InlineData(nameof(Tone.Ink))]
    [InlineData(nameof(Tone.Quiet))]
    [InlineData(nameof(Tone.Path))]
    [InlineData(nameof(Tone.Target))]
    public void Texts_can_be_read_on_paper_and_on_the_plan_period(string tone) =>
        Assert.All([Tone.Paper, Tone.Band], ground => Assert.True(Contrast(Enum.Parse<Tone>(tone), ground) >= 4.5));

    [Theory]
    [MemberData(nameof(Marks))]
    public void Marks_stand_out(string tone) => Assert.True(Contrast(Enum.Parse<Tone>(tone), Tone.Paper) >= 3);

    /// <summary>The smaller of the contrasts in the light and in the dark scheme.</summary>
    private static double Contrast(Tone tone, Tone ground)
    {
        var (front, back) = (Find(tone), Find(ground));
        return Math.Min(
            Srgb.Contrast(Srgb.Parse(front.Light), Srgb.Parse(back.Light)), Srgb.Contrast(Srgb.Parse(front.Dark), Srgb.Parse(back.Dark)));
    }

    private static (Tone Tone, string Light, string Dark) Find(Tone tone) => ToneColours.All.Single(colour => colour.Tone == tone);
}
