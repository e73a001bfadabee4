using ScottPlot;
using ScottPlot.Plottables;

namespace StandInTests.Charts;

/// <summary>Adding, removing, ordering and styling what a plot holds.</summary>
public sealed class PlotContentsTests
{
    [Fact]
    public void Plottables_are_found_and_removed_by_type_and_by_test()
    {
        Plot plot = new();
        plot.Add.Text("one", 0, 0);
        plot.Add.Text("two", 0, 0);
        plot.Add.HorizontalLine(1);

        plot.Remove<Text>(text => string.Equals(text.LabelText, "one", StringComparison.Ordinal));
        Assert.Equal("two", Assert.Single(plot.GetPlottables<Text>()).LabelText);

        plot.Remove<HorizontalLine>();
        Assert.Single(plot.GetPlottables());
    }

    [Fact]
    public void The_last_in_the_list_lies_on_top()
    {
        Plot plot = new();
        var first = plot.Add.Scatter(0, 0);
        var second = plot.Add.Scatter(1, 1);

        plot.MoveToTop(first);
        Assert.Equal([second, first], plot.GetPlottables());

        plot.MoveToBack(first);
        Assert.Equal([first, second], plot.GetPlottables());
    }

    [Fact]
    public void A_style_is_read_from_one_plot_and_put_on_another()
    {
        Plot dark = new();
        dark.FigureBackground.Color = Color.FromHex("#14191c");
        dark.Axes.Color(Color.FromHex("#e8ecee"));
        Plot plot = new();

        plot.SetStyle(dark);

        Assert.Equal("#14191C", plot.FigureBackground.Color.ToHex());
        Assert.Equal("#E8ECEE", plot.Axes.Left.TickLabelStyle.ForeColor.ToHex());
        Assert.Equal(dark.FigureBackground.Color, dark.GetStyle().WhereDifferentFrom(new Plot().GetStyle()).FigureBackgroundColor);
        Assert.Null(dark.GetStyle().WhereDifferentFrom(plot.GetStyle()).AxisColor);
    }

    [Fact]
    public void Ranges_name_their_axis()
    {
        Plot plot = new();
        plot.Add.Ranges([("呼和浩特", new CoordinateRange(1, 3)), ("包头", new CoordinateRange(2, 5))], horizontal: true);

        Assert.Equal(["呼和浩特", "包头"], Array.ConvertAll(plot.Axes.Left.TickGenerator.Ticks, tick => tick.Label));
        Assert.Equal(new AxisLimits(1, 5, -.4, 1.4), plot.PlottableList[0].GetAxisLimits());
    }

    [Fact]
    public void Columns_of_unequal_length_are_refused()
    {
        Plot plot = new();

        Assert.Throws<ArgumentException>(() => plot.Add.Scatter(new double[2], new double[3]));
        Assert.Throws<ArgumentException>(() => plot.Add.Bars([1, 2], [3.0]));
    }

    [Fact]
    public void Numbers_of_any_kind_become_coordinates()
    {
        Plot plot = new();
        var scatter = plot.Add.Scatter(new[] { 2019, 2020 }, new[] { 1.5m, 2.5m });

        Assert.Equal([new Coordinates(2019, 1.5), new Coordinates(2020, 2.5)], scatter.Data.GetScatterPoints());
    }
}
