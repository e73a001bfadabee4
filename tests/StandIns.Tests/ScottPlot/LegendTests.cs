using System.Xml.Linq;
using ScottPlot;

namespace StandInTests.Charts;

/// <summary>What the legend names, and that it fits.</summary>
public sealed class LegendTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Named_plottables_come_in_their_order_before_manual_items()
    {
        Plot plot = Named("a", string.Empty, "b");
        plot.PlottableList[2].IsVisible = false;
        plot.Add.HorizontalLine(1).LegendText = "c";
        plot.Legend.ManualItems.Add(new LegendItem { LabelText = "by hand" });

        Assert.Equal(["a", "c", "by hand"], Array.ConvertAll(plot.Legend.GetItems(), item => item.LabelText));
    }

    [Fact]
    public void A_hidden_legend_draws_nothing()
    {
        Plot plot = Named("a");
        plot.ShowLegend();
        plot.HideLegend();

        Assert.DoesNotContain(Texts(plot), text => text is "a");
    }

    [Fact]
    public void A_row_that_is_full_is_followed_by_another()
    {
        Plot plot = Named("a rather long name", "another rather long name", "a third, just as long");
        plot.ShowLegend(Alignment.LowerLeft, Orientation.Horizontal);
        plot.GetSvgXml(400, 300);

        Assert.True(plot.Legend.LastRenderSize.Width <= plot.LastRender.DataRect.Width);
        Assert.True(plot.Legend.LastRenderSize.Height > 40);
    }

    [Theory]
    [InlineData(Alignment.UpperLeft)]
    [InlineData(Alignment.MiddleCenter)]
    [InlineData(Alignment.LowerRight)]
    public void The_box_stays_inside_the_data_area(Alignment alignment)
    {
        Plot plot = Named("one", "two", "three");
        plot.ShowLegend(alignment);
        XElement box = XDocument.Parse(plot.GetSvgXml(400, 300)).Descendants(Svg + "rect").Last();
        PixelRect data = plot.LastRender.DataRect;

        Assert.InRange(Number(box, "x"), data.Left, data.Right - Number(box, "width"));
        Assert.InRange(Number(box, "y"), data.Top, data.Bottom - Number(box, "height"));
    }

    private static float Number(XElement element, string name) =>
        float.Parse(element.Attribute(name)!.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Texts(Plot plot) =>
        XDocument.Parse(plot.GetSvgXml(400, 300)).Descendants(Svg + "text").Select(text => text.Value);

    private static Plot Named(params string[] names)
    {
        Plot plot = new();
        foreach (string name in names)
        {
            plot.Add.Scatter(new double[] { 0.0, 1.0 }, new double[] { 0.0, 1.0 }).LegendText = name;
        }

        return plot;
    }
}
