using Generator.Charts.Drawing;
using Generator.Charts.Svg;

namespace Generator.Tests.Charts.Svg;

/// <summary>Drawings of the plotting library become groups of shapes with roles.</summary>
public sealed class SvgShapesTests
{
    private static readonly string Line = Carrier.Of(Tone.Line, Dash.None).ToHex();
    private static readonly string Paper = Carrier.Of(Tone.Paper, Dash.None).ToHex();

    [Fact]
    public void Fill_and_outline_of_one_mark_are_one_element() => Assert.Equal(
        "<circle class=\"fl-paper sk-line\" stroke-width=\"2\" cx=\"9\" cy=\"8.12\" r=\"5\"/>",
        Write($"<ellipse fill=\"{Paper}\" cx=\"9\" cy=\"8.123\" rx=\"5\" ry=\"4.9999995\"/>"
                + $"<ellipse fill=\"none\" stroke=\"{Line}\" stroke-width=\"2\" stroke-miterlimit=\"4\""
                + " cx=\"9\" cy=\"8.123\" rx=\"5\" ry=\"4.9999995\"/>"));

    [Fact]
    public void Neighbours_that_look_alike_share_a_group() => Assert.Equal(
        "<g class=\"fl-line\"><rect x=\"1\" y=\"0\" width=\"2\" height=\"3\"/><rect x=\"4\" y=\"0\" width=\"2\" " +
        "height=\"5\"/></g><rect class=\"fl-paper\" x=\"0\" y=\"0\" width=\"1\" height=\"1\"/>",
        Write($"<rect fill=\"{Line}\" x=\"1\" width=\"2\" height=\"3\"/>"
                + $"<rect fill=\"{Line}\" x=\"4\" width=\"2\" height=\"5\"/><rect fill=\"{Paper}\" width=\"1\" height=\"1\"/>"));

    [Fact]
    public void Lines_that_look_alike_are_one_path_and_clips_and_identifiers_are_gone() => Assert.Equal(
        "<path class=\"sk-path\" fill=\"none\" stroke-width=\"1.5\" stroke-dasharray=\"3 5\" d=\"M1 2H3M5 6V8\"/>",
        Write($"<clipPath id=\"cl_1\"><rect width=\"9\" height=\"9\"/></clipPath>"
                + $"<g clip-path=\"url(#cl_1)\">{Dotted("M1 2L3 2")}{Dotted("M5 6L5 8")}</g>"));

    [Theory]
    [InlineData("<text x=\"1\" y=\"2\">a</text>")]
    [InlineData("<rect fill=\"#123456\" width=\"1\" height=\"1\"/>")]
    [InlineData("<rect fill=\"black\" width=\"1\" height=\"1\"/>")]
    [InlineData("<rect width=\"1\" height=\"1\"/>")]
    [InlineData("<g transform=\"translate(1 2)\"/>")]
    [InlineData("<ellipse fill=\"#a71b31\" cx=\"9\" cy=\"8\" rx=\"5\" ry=\"4\"/>")]
    public void Whatever_is_not_expected_stops_the_build(string drawn) => Assert.Throws<InvalidOperationException>(() => Write(drawn));

    private static string Write(string drawn) =>
        SvgShapes.Write($"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\">{drawn}</svg>").ToString();

    private static string Dotted(string data) =>
        $"<path fill=\"none\" stroke=\"{Carrier.Of(Tone.Path, Dash.Dotted).ToHex()}\" stroke-width=\"1.5\" d=\"{data}\"/>";
}
