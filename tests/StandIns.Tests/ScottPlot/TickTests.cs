using ScottPlot;
using ScottPlot.TickGenerators;

namespace StandInTests.Charts;

/// <summary>Where ticks stand and what they say.</summary>
public sealed class TickTests
{
    [Theory]
    [InlineData(0, 10, "0 2 4 6 8 10")]
    [InlineData(-1, 1, "-1 -0.5 0 0.5 1")]
    [InlineData(-37, 128, "0 50 100")]
    [InlineData(0, 0.0007, "0 0.0002 0.0004 0.0006")]
    [InlineData(0, 3e12, "0 1E+12 2E+12 3E+12")]
    [InlineData(2015, 2020, "2,015 2,016 2,017 2,018 2,019 2,020")]
    [InlineData(1_000_000, 1_000_004, "1,000,000 1,000,001 1,000,002 1,000,003 1,000,004")]
    public void Steps_are_round_and_fit(double min, double max, string expected)
    {
        Assert.Equal(expected, string.Join(' ', Majors(Generate(min, max, 170, Edge.Left)).Select(tick => tick.Label)));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-0.4, 3.7)]
    [InlineData(95, 117)]
    [InlineData(123_456, 987_654)]
    [InlineData(-2e-7, 9e-7)]
    public void Labels_below_an_axis_never_touch(double min, double max)
    {
        foreach (float length in (float[])[120, 300, 900])
        {
            LabelStyle style = new();
            Tick[] ticks = Majors(Generate(min, max, length, Edge.Bottom)).ToArray();
            for (int i = 1; i < ticks.Length; i++)
            {
                double distance = (ticks[i].Position - ticks[i - 1].Position) / (max - min) * length;
                double needed = (style.Measure(ticks[i].Label).Width + style.Measure(ticks[i - 1].Label).Width) / 2;
                Assert.True(distance > needed + 4, $"{ticks[i - 1].Label} and {ticks[i].Label} are {distance:0} px apart on {length} px");
            }

            Assert.NotEmpty(ticks);
        }
    }

    [Fact]
    public void Whole_numbers_only_where_they_are_asked_for()
    {
        NumericAutomatic ticks = new() { IntegerTicksOnly = true };
        ticks.Regenerate(new CoordinateRange(0, 3), Edge.Left, new PixelLength(900), Paint.Shared, new LabelStyle());

        Assert.Equal(["0", "1", "2", "3"], Labels(Majors(ticks.Ticks)));
    }

    [Fact]
    public void A_wanted_number_of_ticks_is_approached()
    {
        NumericAutomatic ticks = new() { TargetTickCount = 3 };
        ticks.Regenerate(new CoordinateRange(0, 100), Edge.Left, new PixelLength(900), Paint.Shared, new LabelStyle());

        Assert.Equal(["0", "50", "100"], Labels(Majors(ticks.Ticks)));
    }

    [Fact]
    public void The_callers_formatter_writes_the_labels()
    {
        NumericAutomatic ticks = new() { LabelFormatter = value => $"{value:0} %" };
        ticks.Regenerate(new CoordinateRange(0, 10), Edge.Left, new PixelLength(60), Paint.Shared, new LabelStyle());

        Assert.All(Majors(ticks.Ticks), tick => Assert.EndsWith(" %", tick.Label, StringComparison.Ordinal));
    }

    [Fact]
    public void Minor_ticks_divide_the_space_between_labelled_ones()
    {
        Tick[] ticks = Generate(0, 10, 170, Edge.Left);

        Assert.Equal(20, ticks.Count(tick => !tick.IsMajor));
        Assert.All(ticks, tick => Assert.InRange(tick.Position, 0, 10));
    }

    [Fact]
    public void A_fixed_interval_puts_ticks_at_its_multiples_even_on_a_backward_axis()
    {
        NumericFixedInterval ticks = new(.1);
        ticks.Regenerate(new CoordinateRange(.35, -.05), Edge.Left, new PixelLength(100), Paint.Shared, new LabelStyle());

        Assert.Equal([0, .1, .2, .3], ticks.Ticks.Select(tick => tick.Position));
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(double.NegativeInfinity, double.PositiveInfinity)]
    [InlineData(4, 4)]
    public void A_range_without_extent_has_no_ticks(double min, double max) => Assert.Empty(Generate(min, max, 300, Edge.Left));

    [Fact]
    public void Manual_ticks_stay_as_they_were_given()
    {
        NumericManual ticks = new([1, 2], ["一", "二"]);
        ticks.AddMinor(1.5);
        ticks.Regenerate(new CoordinateRange(100, 200), Edge.Left, new PixelLength(100), Paint.Shared, new LabelStyle());

        Assert.Equal(["一", "二", ""], Labels(ticks.Ticks));
        Assert.Throws<ArgumentException>(() => new NumericManual([1, 2], ["one"]));
    }

    private static Tick[] Generate(double min, double max, float length, Edge edge)
    {
        NumericAutomatic ticks = new();
        ticks.Regenerate(new CoordinateRange(min, max), edge, new PixelLength(length), Paint.Shared, new LabelStyle());
        return ticks.Ticks;
    }

    private static string[] Labels(IEnumerable<Tick> ticks) => ticks.Select(tick => tick.Label).ToArray();

    private static IEnumerable<Tick> Majors(Tick[] ticks) => ticks.Where(tick => tick.IsMajor);
}
