using Generator.Model;
using Generator.Assessment;

namespace Generator.Tests.Assessment;

/// <summary>"Below" and "more than" are strict; the other bounds are met at their value.</summary>
public sealed class BoundTests
{
    [Theory]
    [InlineData(332, false)]
    [InlineData(331.99, true)]
    [InlineData(332.01, false)]
    public void Below_332_is_not_met_by_332(double reached, bool isMet) =>
        Assert.Equal(isMet, BoundCheck.IsMet(Wanted.Below("x", 332), Direction.Down, (decimal)reached));

    [Theory]
    [InlineData(50, false)]
    [InlineData(50.01, true)]
    [InlineData(49.99, false)]
    public void More_than_50_is_not_met_by_50(double reached, bool isMet) =>
        Assert.Equal(isMet, BoundCheck.IsMet(Wanted.Above("x", 50), Direction.Up, (decimal)reached));

    [Fact]
    public void Bounds_that_are_not_strict_are_met_at_their_value()
    {
        Assert.True(BoundCheck.IsMet(Wanted.AtMost("x", 332), Direction.Down, 332));
        Assert.True(BoundCheck.IsMet(Wanted.AtLeast("x", 50), Direction.Up, 50));
        Assert.True(BoundCheck.IsMet(Wanted.About("x", 55, 1), Direction.Up, 54));
    }

    [Theory]
    [InlineData(332, Status.Missed)]
    [InlineData(331.9, Status.Achieved)]
    public void The_target_year_decides_by_the_strict_bound(double reached, object status)
    {
        var judged = new PlanBuilder().Indicator("x").Goal(Wanted.Below("x", 332))
            .Release(2015).Row("x", 2015, 340).Release(2020).Row("x", 2020, (decimal)reached).JudgeTarget();

        Assert.Equal((Status)status, judged.Status);
    }

    /// <summary>There is no way from a strict bound to itself; the figure is behind until it crosses.</summary>
    [Fact]
    public void A_baseline_on_a_strict_bound_is_neither_on_track_nor_away()
    {
        var judged = new PlanBuilder().Indicator("x").Goal(Wanted.Below("x", 332))
            .Release(2015).Row("x", 2015, 332).Release(2017).Row("x", 2017, 332).JudgeTarget();

        Assert.Equal((Status.Lagging, Reason.BehindPace), (judged.Status, judged.Reason));
    }
}
