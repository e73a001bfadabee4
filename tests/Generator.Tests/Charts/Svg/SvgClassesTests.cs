using Generator.Charts.Drawing;
using Generator.Charts.Svg;

namespace Generator.Tests.Charts.Svg;

/// <summary>Colours become classes whichever library wrote the drawing.</summary>
public sealed class SvgClassesTests
{
    [Fact]
    public void Fill_and_stroke_become_one_class_attribute()
    {
        var (line, paper) = (TonePalette.Of(Tone.Line).ToHex(), TonePalette.Of(Tone.Paper).ToHex());
        Assert.Equal(
            "<circle class=\"fl-paper sk-line\" cx=\"1\"/><g class=\"sk-line\" fill=\"none\">",
            SvgClasses.Dress($"<svg width=\"9\"><circle fill=\"{paper}\" stroke=\"{line}\" cx=\"1\"/><g stroke=\"{line.ToLowerInvariant()}\" fill=\"none\"></svg>", "k"));
    }

    /// <summary>The package's own backend writes a prologue, a font family on every text and short identifiers.</summary>
    [Fact]
    public void Prologue_fonts_and_identifiers_of_other_writers_are_dealt_with()
    {
        var xml = $"<?xml version=\"1.0\"?>\n<svg xmlns=\"x\" width=\"4\"><clipPath id=\"cl_1\"/><g clip-path=\"url(#cl_1)\"><text fill=\"{TonePalette.Of(Tone.Quiet).ToHex().ToUpperInvariant()}\" font-family=\"Open Sans\" x=\"1\">a &gt; b</text></g></svg>\n";
        Assert.Equal(
            "<clipPath id=\"key-cl_1\"/><g clip-path=\"url(#key-cl_1)\"><text class=\"fl-quiet\" x=\"1\">a &gt; b</text></g>",
            SvgClasses.Dress(xml, "key"));
    }

    [Fact]
    public void Every_tone_comes_back_from_its_colour() => Assert.All(
        Enum.GetValues<Tone>(),
        tone =>
        {
            var hex = TonePalette.Of(tone).ToHex();
            Assert.StartsWith(TonePalette.Prefix, hex, StringComparison.OrdinalIgnoreCase);
            Assert.Equal(tone, TonePalette.Read(hex.AsSpan(5, 2)));
        });
}
