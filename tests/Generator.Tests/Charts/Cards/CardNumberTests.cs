using Generator.Charts.Cards;

namespace Generator.Tests.Charts.Cards;

public sealed class CardNumberTests
{
    [Theory]
    [InlineData("约+17%", "约", "+17%", "")]
    [InlineData("about 272\u00a0Mtce", "about", "272", "Mtce")]
    [InlineData("约2.72亿吨标准煤", "约", "2.72", "亿吨标准煤")]
    [InlineData("1,762.34 bn yuan", "", "1,762.34", "bn yuan")]
    [InlineData("−3.5%", "", "−3.5%", "")]
    [InlineData("承诺至少45%", "承诺至少", "45%", "")]
    [InlineData("at least 45% promised", "at least", "45%", "promised")]
    [InlineData("57.5万立方米/日", "", "57.5", "万立方米/日")]
    [InlineData("575 thousand m³/day promised", "", "575", "thousand m³/day promised")]
    [InlineData("没有数字", "", "没有数字", "")]
    [InlineData("2018年11月6日", "", "2018年11月6日", "")]
    [InlineData("6 November 2018", "", "6 November 2018", "")]
    [InlineData("Level 1, very grave", "", "Level 1, very grave", "")]
    [InlineData("1.0 tce per 10,000 yuan", "", "1.0 tce per 10,000 yuan", "")]
    [InlineData("承诺零增长", "", "承诺零增长", "")]
    public void Only_the_digits_are_large(string text, string before, string digits, string after) =>
        Assert.Equal(new CardNumber(before, digits, after), CardNumber.Of(text));
}
