using FsCheck;
using FsCheck.Fluent;
using Generator.Charts.Drawing;

namespace Generator.Tests.Charts.Drawing;

/// <summary>Whether lines enter boxes, against points sampled along them.</summary>
public sealed class BoxTests
{
    private static readonly Box Middle = new(10, 10, 20, 20);

    [Fact]
    public void A_line_meets_a_box_when_a_point_of_it_lies_inside() => Prop.ForAll(
        Gen.Choose(0, 30).ArrayOf(4).ToArbitrary(),
        ends =>
        {
            var (from, to) = (((float)ends[0], (float)ends[1]), ((float)ends[2], (float)ends[3]));
            var inside = Enumerable.Range(0, 2001)
                .Select(step => step / 2000f)
                .Select(share => (X: from.Item1 + ((to.Item1 - from.Item1) * share), Y: from.Item2 + ((to.Item2 - from.Item2) * share)))
                .Any(point => point.X > 10.05f && point.X < 19.95f && point.Y > 10.05f && point.Y < 19.95f);
            return !inside || Middle.Meets(from, to);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(0, 0, 30, 9)]
    [InlineData(0, 0, 9, 30)]
    [InlineData(21, 0, 30, 30)]
    [InlineData(0, 25, 25, 35)]
    [InlineData(5, 15, 9, 15)]
    public void A_line_past_a_box_does_not_meet_it(float fromX, float fromY, float toX, float toY) =>
        Assert.False(Middle.Meets((fromX, fromY), (toX, toY)));

    [Fact]
    public void Boxes_that_only_touch_do_not_meet()
    {
        Assert.False(Middle.Meets(new Box(20, 10, 30, 20)));
        Assert.True(Middle.Meets(new Box(19, 19, 30, 30)));
    }
}
