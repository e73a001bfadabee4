using FsCheck;
using FsCheck.Fluent;
using ScottPlot;

namespace StandInTests.Charts;

/// <summary>Coordinates, pixels, limits and margins.</summary>
public sealed class GeometryTests
{
    [Fact]
    public void Pixels_lead_back_to_their_coordinates()
    {
        Prop.ForAll<short, short, byte>((left, bottom, width) =>
        {
            int height = 255 - width;
            Plot plot = new();
            plot.Axes.SetLimits(left, left + width + 1, bottom, bottom + height + 1);
            plot.RenderInMemory(700, 350);
            Coordinates asked = new(left + (width / 3.0), bottom + (height / 1.7));

            Coordinates found = plot.GetCoordinates(plot.GetPixel(asked));

            // A pixel is a float: about seven digits of the figure's size.
            return Math.Abs(found.X - asked.X) < 1e-4 * (width + 1) && Math.Abs(found.Y - asked.Y) < 1e-4 * (height + 1);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Limits_lie_on_the_edges_of_the_data_area()
    {
        Plot plot = new();
        plot.Axes.SetLimits(2015, 2020, 0, 50);
        plot.Layout.Fixed(new PixelRect(40, 440, 270, 20));
        plot.GetSvgXml(500, 300);

        Assert.Equal(new Pixel(40f, 270f), plot.GetPixel(new Coordinates(2015, 0)));
        Assert.Equal(new Pixel(440f, 20f), plot.GetPixel(new Coordinates(2020, 50)));
        Assert.Equal(new PixelRect(40, 440, 270, 20), plot.LastRender.DataRect);
    }

    [Fact]
    public void Fixed_padding_is_kept_whatever_the_labels()
    {
        Plot plot = new();
        plot.Add.Scatter(1, 1_000_000_000);
        plot.YLabel("a long label");
        plot.Layout.Fixed(new PixelPadding(30, 10, 25, 15));
        plot.GetSvgXml(400, 300);

        Assert.Equal(new PixelRect(30, 390, 275, 15), plot.LastRender.DataRect);
    }

    [Fact]
    public void Wider_tick_labels_leave_less_room_for_data()
    {
        Assert.True(LeftPadding(1_000_000) > LeftPadding(10) + 20);

        static float LeftPadding(double top)
        {
            Plot plot = new();
            plot.Axes.SetLimits(0, 1, 0, top);
            plot.GetSvgXml(400, 300);
            return plot.LastRender.Padding.Left;
        }
    }

    [Fact]
    public void Pixels_before_the_first_drawing_are_those_of_the_default_size()
    {
        Plot before = Line();
        Plot after = Line();
        after.RenderInMemory(400, 300);

        Assert.Equal(after.GetPixel(new Coordinates(1, 2)), before.GetPixel(new Coordinates(1, 2)));

        static Plot Line()
        {
            Plot plot = new();
            plot.Add.Scatter(new double[] { 0.0, 2.0 }, new double[] { 1.0, 3.0 });
            return plot;
        }
    }

    [Fact]
    public void Inverted_axes_run_the_other_way()
    {
        Plot plot = new();
        plot.Axes.SetLimits(0, 10, 0, 10);
        plot.Axes.InvertY();

        Assert.Equal(new AxisLimits(0, 10, 10, 0), plot.Axes.GetLimits());
        Assert.True(plot.GetPixel(new Coordinates(0, 1)).Y < plot.GetPixel(new Coordinates(0, 2)).Y);
    }

    [Fact]
    public void Automatic_limits_leave_the_documented_margins()
    {
        Plot plot = new();
        plot.Add.Scatter(new double[] { 0.0, 100.0 }, new double[] { 0.0, 10.0 });
        plot.Axes.Margins(horizontal: .2, vertical: .4);

        Assert.Equal(new AxisLimits(-10, 110, -2, 12), plot.Axes.GetLimits());
    }

    [Fact]
    public void A_margin_of_zero_stands_bars_on_their_axis()
    {
        Plot plot = new();
        plot.Add.Bars([3, 5]);
        plot.Axes.Margins(bottom: 0);

        Assert.Equal(0, plot.Axes.GetLimits().Bottom);
        Assert.True(plot.Axes.GetLimits().Top > 5);
    }

    [Fact]
    public void Margins_set_before_the_data_count_when_the_data_come()
    {
        Plot plot = new();
        plot.Axes.TightMargins();
        plot.Add.Scatter(new double[] { 1.0, 2.0 }, new double[] { 5.0, 6.0 });
        plot.RenderInMemory();

        Assert.Equal(new AxisLimits(1, 2, 5, 6), plot.Axes.GetLimits());
    }

    [Fact]
    public void Lines_and_spans_widen_only_their_own_axis()
    {
        Plot plot = new();
        plot.Axes.TightMargins();
        plot.Add.Scatter(new double[] { 1.0, 2.0 }, new double[] { 5.0, 6.0 });
        plot.Add.HorizontalLine(9);
        plot.Add.HorizontalSpan(0, 3).EnableAutoscale = false;
        plot.Add.VerticalSpan(4, 5);

        Assert.Equal(new AxisLimits(1, 2, 4, 9), plot.Axes.GetDataLimits());
    }

    [Fact]
    public void A_plot_without_data_shows_the_default_view()
    {
        Plot plot = new();
        plot.RenderInMemory();

        Assert.Equal(AxisLimits.Default, plot.Axes.GetLimits());
    }

    [Fact]
    public void A_second_axis_has_limits_of_its_own()
    {
        Plot plot = new();
        plot.Axes.TightMargins();
        plot.Add.Scatter(new double[] { 0.0, 1.0 }, new double[] { 0.0, 1.0 });
        var other = plot.Add.Scatter(new double[] { 0.0, 1.0 }, new double[] { 100.0, 200.0 });
        other.Axes.YAxis = plot.Axes.AddRightAxis();
        plot.RenderInMemory();

        Assert.Equal(new AxisLimits(0, 1, 0, 1), plot.Axes.GetLimits());
        Assert.Equal(plot.GetPixel(new(0, 1)).Y, plot.GetPixel(new(0, 200), plot.Axes.Bottom, other.Axes.YAxis).Y);
    }

    [Fact]
    public void Setting_one_side_keeps_the_others()
    {
        Plot plot = new();
        plot.Axes.TightMargins();
        plot.Add.Scatter(new double[] { 1.0, 2.0 }, new double[] { 5.0, 6.0 });
        plot.Axes.SetLimits(bottom: 0);

        Assert.Equal(new AxisLimits(1, 2, 0, 6), plot.Axes.GetLimits());
    }
}
