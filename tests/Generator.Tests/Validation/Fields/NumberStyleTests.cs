using Generator.Validation.Fields;

namespace Generator.Tests.Validation.Fields;

public sealed class NumberStyleTests
{
    [Theory]
    [InlineData("1.234,5", "1,234.5")]
    [InlineData("0,125", "0.125")]
    [InlineData("−1.234.567", "−1,234,567")]
    [InlineData("12 %", "12 %")]
    public void A_decimal_comma_becomes_a_point(string written, string plain) =>
        Assert.Equal(plain, new NumberStyle(HasComma: true, MayMean: false).Plain(written));

    [Theory]
    [InlineData("1,234", true)]
    [InlineData("−12,500", true)]
    [InlineData("1,234.5", false)]
    [InlineData("1,234,567", false)]
    [InlineData("0,125", false)]
    [InlineData("1234", false)]
    public void A_lone_comma_before_three_digits_may_mean_two_things(string written, bool isAmbiguous) =>
        Assert.Equal(isAmbiguous, new NumberStyle(HasComma: false, MayMean: true).IsAmbiguous(written));

    [Fact]
    public void Nothing_is_ambiguous_where_no_language_has_a_decimal_comma() => Assert.False(NumberStyle.Point.IsAmbiguous("1,234"));
}
