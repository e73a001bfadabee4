using System.Xml.Linq;
using ScottPlot;

namespace StandInTests.Charts;

/// <summary>What leaves the data area is cut there; what does not needs no clip path.</summary>
public sealed class ClippingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Lines_within_the_view_are_not_clipped()
    {
        Plot plot = new();
        plot.Add.Scatter(new double[] { 0.0, 1.0 }, new double[] { 0.0, 1.0 });

        Assert.Empty(Draw(plot).Descendants(Svg + "clipPath"));
    }

    [Fact]
    public void A_line_that_leaves_the_view_is_clipped_to_the_data_area()
    {
        Plot plot = new();
        plot.Layout.Fixed(new PixelPadding(40, 10, 30, 20));
        plot.Add.ScatterLine(new double[] { 0.0, 1.0 }, new double[] { 0.0, 100.0 });
        plot.Axes.SetLimits(0, 1, 0, 1);

        XDocument drawing = Draw(plot);
        XElement clip = Assert.Single(drawing.Descendants(Svg + "clipPath"));
        Assert.Equal("clip-40-20-250-150", clip.Attribute("id")!.Value);
        Assert.Equal("url(#clip-40-20-250-150)", Assert.Single(drawing.Descendants(Svg + "g"), group => group.Attribute("clip-path") is not null).Attribute("clip-path")!.Value);
    }

    [Fact]
    public void Markers_out_of_view_are_left_out_and_those_on_the_frame_are_whole()
    {
        Plot plot = new();
        plot.Add.Markers(new double[] { -5, 0, 0.5, 7 }, new double[] { 0.5, 0.5, 0.5, 0.5 });
        plot.Axes.SetLimits(0, 1, 0, 1);

        XDocument drawing = Draw(plot);
        Assert.Equal(2, drawing.Descendants(Svg + "circle").Count());
        Assert.Empty(drawing.Descendants(Svg + "clipPath"));
    }

    [Fact]
    public void Spans_are_cut_without_a_clip_path()
    {
        Plot plot = new();
        plot.Layout.Fixed(new PixelPadding(40, 10, 30, 20));
        plot.Add.HorizontalSpan(-100, 0.5);
        plot.Axes.SetLimits(0, 1, 0, 1);

        XElement span = Draw(plot).Descendants(Svg + "rect").Last();
        Assert.Equal(("40", "125"), (span.Attribute("x")!.Value, span.Attribute("width")!.Value));
    }

    [Fact]
    public void Points_that_are_not_numbers_break_the_line()
    {
        Plot plot = new();
        plot.HideAxesAndGrid();
        plot.Add.ScatterLine(new double[] { 1.0, 2, 3, 4, 5, 6 }, new double[] { 1.0, 2, double.NaN, 4, 5, double.PositiveInfinity });

        string path = Assert.Single(Draw(plot).Descendants(Svg + "path")).Attribute("d")!.Value;
        Assert.Equal(2, path.Count(c => c == 'M'));
        Assert.Equal(2, path.Count(c => c == 'L'));
    }

    [Fact]
    public void Hidden_plottables_and_panels_leave_nothing()
    {
        Plot plot = new();
        plot.HideAxesAndGrid();
        plot.Add.Scatter(1, 1).IsVisible = false;

        Assert.Equal("rect", Assert.Single(Draw(plot).Root!.Elements()).Name.LocalName);
    }

    private static XDocument Draw(Plot plot) => XDocument.Parse(plot.GetSvgXml(300, 200));
}
