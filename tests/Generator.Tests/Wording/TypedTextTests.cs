using Generator.Wording;

namespace Generator.Tests.Wording;

/// <summary>What is typed is set as the report sets its own texts, and nothing else is touched.</summary>
public sealed class TypedTextTests
{
    [Theory]
    [InlineData("انخفاض قدره 14% بحلول عام 2020", "انخفاض قدره \u206614%\u2069 بحلول عام 2020")]
    [InlineData("زيادة 3.5 % في السنة", "زيادة \u20663.5 %\u2069 في السنة")]
    [InlineData("تغير −7.1%، ثم +2", "تغير \u2066−7.1%\u2069، ثم \u2066+2\u2069")]
    [InlineData("نحو \u206614%\u2069 أو \u2066−2\u2069", "نحو \u206614%\u2069 أو \u2066−2\u2069")]
    [InlineData("[خطة](https://example.org/%D8%AE/20%20a)", "[خطة](https://example.org/%D8%AE/20%20a)")]
    [InlineData("من 2016–2018، 2019/20، 12-14، A-4", "من 2016–2018، 2019/20، 12-14، A-4")]
    public void Only_signed_numbers_and_shares_are_isolated(string typed, string shown) =>
        Assert.Equal(shown, TypedText.Isolated(typed));

    [Theory]
    [InlineData(";:!?%»", "Baisse de 14 % : « oui » ?", "Baisse de 14\u00a0%\u00a0: «\u00a0oui\u00a0»\u00a0?")]
    [InlineData(";:!?%»", "(10 %), puis 3 %.", "(10\u00a0%), puis 3\u00a0%.")]
    [InlineData(";:!?%»", "| a | :---: |\n ![b](c.svg) 7 %a", "| a | :---: |\n ![b](c.svg) 7 %a")]
    [InlineData("%", "Um 7 % : « nein »", "Um 7\u00a0% : « nein »")]
    [InlineData("", "By 7 % : no", "By 7 % : no")]
    public void Spaces_before_the_signs_of_a_language_hold(string signs, string typed, string shown) =>
        Assert.Equal(shown, TypedText.Joined(typed, signs));
}
