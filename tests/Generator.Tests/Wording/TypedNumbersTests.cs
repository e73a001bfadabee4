using Generator.Wording;

namespace Generator.Tests.Wording;

/// <summary>What is typed into a text from right to left is set apart where it has a sign, and nothing else is touched.</summary>
public sealed class TypedNumbersTests
{
    [Theory]
    [InlineData("انخفاض قدره 14% بحلول عام 2020", "انخفاض قدره \u206614%\u2069 بحلول عام 2020")]
    [InlineData("زيادة 3.5 % في السنة", "زيادة \u20663.5 %\u2069 في السنة")]
    [InlineData("تغير −7.1%، ثم +2", "تغير \u2066−7.1%\u2069، ثم \u2066+2\u2069")]
    [InlineData("نحو \u206614%\u2069 أو \u2066−2\u2069", "نحو \u206614%\u2069 أو \u2066−2\u2069")]
    [InlineData("[خطة](https://example.org/%D8%AE/20%20a)", "[خطة](https://example.org/%D8%AE/20%20a)")]
    [InlineData("من 2016–2018، 2019/20، 12-14، A-4", "من 2016–2018، 2019/20، 12-14، A-4")]
    public void Only_signed_numbers_and_shares_are_isolated(string typed, string shown) =>
        Assert.Equal(shown, TypedNumbers.Isolated(typed));
}
