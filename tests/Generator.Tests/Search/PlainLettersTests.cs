using System.Globalization;
using System.Text;
using Generator.Pages.Search;

namespace Generator.Tests.Search;

public sealed class PlainLettersTests
{
    [Theory]
    [InlineData("Fläche in m³, CO₂ …", "flache in m3, co2 ...")]
    [InlineData("ＧＤＰ％（万元）", "gdp%(万元)")]
    [InlineData("Ⅲ ﬁ № ℃", "iii fi no °c")]
    [InlineData("Ελλάδα Москва ЙОД", "ελλαδα москва иод")]
    [InlineData("الإحصاء مُؤشر", "الاحصاء موشر")]
    [InlineData("각 가", "\u1100\u1161\u11a8 \u1100\u1161")]
    [InlineData("e\u0301 Å \u212b", "e a a")]
    [InlineData("𝐀 😀", "a 😀")]
    public void Letters_are_looked_for_without_width_case_and_accents(string text, string plain) =>
        Assert.Equal(plain, PlainLetters.Of(text));

    /// <summary>Scripts as search.js does it by ICU, for the characters of this content.</summary>
    [Fact]
    public void The_table_says_what_the_browser_says()
    {
        var words = ShippedPlan.Content.Inputs.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal))
            .SelectMany(file => Encoding.UTF8.GetString(file.Content.Span)).Where(letter => !char.IsSurrogate(letter)).Distinct();
        Assert.All(words, letter =>
        {
            var apart = letter.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormD);
            Assert.Equal(
                string.Concat(apart.Where(part => CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)),
                PlainLetters.Of(letter.ToString()));
        });
    }
}
