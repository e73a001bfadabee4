using FsCheck;
using FsCheck.Fluent;
using Generator.Charts.Kinds;

namespace Generator.Tests.Charts.Kinds;

/// <summary>The value axis holds every value in a few round steps, and is honest about its zero.</summary>
public sealed class ValueScaleTests
{
    [Fact]
    public void All_values_lie_within_a_few_steps() => Prop.ForAll(
        Gen.Choose(-1_000_000, 1_000_000).Select(number => number / 1000m).NonEmptyListOf().ToArbitrary(),
        values =>
        {
            var scale = ValueScale.Over(values, fromZero: false);
            return scale.Low <= values.Min() && scale.High >= values.Max() && (scale.High - scale.Low) / scale.Step is >= 1 and <= 8;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(80, 100, false, true)]
    [InlineData(20, 100, false, false)]
    [InlineData(80, 100, true, false)]
    [InlineData(-5, 100, false, false)]
    [InlineData(-100, -80, false, true)]
    public void The_axis_is_cut_only_where_little_of_the_way_from_zero_is_used(int low, int high, bool fromZero, bool isCut) =>
        Assert.Equal(isCut, ValueScale.Over([low, high], fromZero).IsCut);

    [Fact]
    public void One_value_gets_an_axis_too()
    {
        Assert.Equal(0, ValueScale.Over([0], fromZero: false).Low);
        Assert.InRange(5.5m, ValueScale.Over([5.5m], fromZero: false).Low, ValueScale.Over([5.5m], fromZero: false).High);
    }

    /// <summary>Two figures that hardly differ look so: the axis shows a fifth of the largest at least.</summary>
    [Theory]
    [InlineData(593.2, 591.2, 500, 700)]
    [InlineData(100, 100, 80, 110)]
    public void Nearly_equal_values_are_not_pulled_apart(double first, double second, int low, int high)
    {
        var scale = ValueScale.Over([(decimal)first, (decimal)second], fromZero: false);
        Assert.Equal((low, high), ((int)scale.Low, (int)scale.High));
    }

    [Fact]
    public void Running_totals_start_at_zero() => Assert.Equal(0, ValueScale.Over([95, 98], fromZero: true).Low);
}
