using Generator.Charts.Svg;

namespace Generator.Tests.Charts.Svg;

public sealed class PathDataTests
{
    [Theory]
    [InlineData("M10.1234 20L30 40L50 20", "M10.12 20L30 40 50 20")]
    [InlineData("M51 288L295.399 288L295.399 12.004", "M51 288H295.4V12")]
    [InlineData("M105 100L95 100M100 105L100 95", "M105 100H95M100 105V95")]
    [InlineData("M105 100L100 105L95 100L100 95L105 100Z", "M105 100L100 105 95 100 100 95Z")]
    [InlineData("M-1.5e-05 3L1 2", "M0 3L1 2")]
    public void Nothing_is_written_twice(string drawn, string compact) => Assert.Equal(compact, PathData.Compact(drawn));

    [Fact]
    public void Curves_are_not_expected() => Assert.Throws<InvalidOperationException>(() => PathData.Compact("M0 0Q1 1 2 2"));
}
