using Generator.Pages.Search;

namespace Generator.Tests.Search;

/// <summary>What a text can be found by.</summary>
public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("能耗强度", "能耗 耗强 强度")]
    [InlineData("煤", "煤")]
    [InlineData("节能、减排", "节能 减排")]
    [InlineData("二〇二〇年", "二〇 〇二 二〇 〇年")]
    [InlineData("COD排放量", "cod 排放 放量")]
    [InlineData("到2020年减少14%", "到 2020 年减 减少 14")]
    [InlineData("ＳＯ₂和ＣＯ２", "so2 和 co2")]
    public void Chinese_is_found_by_pairs_of_neighbours(string text, string terms) => Assert.Equal(terms, Joined(SearchWords.Terms(text)));

    [Theory]
    [InlineData("Coal-fired Units", "coal fired unit")]
    [InlineData("Café Ürümqi", "cafe urumqi")]
    [InlineData("the plan's and the plan’s", "the plan and the plan")]
    [InlineData("'s", "s")]
    [InlineData("PM2.5", "pm2 5")]
    [InlineData("", "")]
    [InlineData("—%…", "")]
    public void Other_words_are_folded(string text, string terms) => Assert.Equal(terms, Joined(SearchWords.Terms(text)));

    [Theory]
    [InlineData("emissions", "emission")]
    [InlineData("cities", "city")]
    [InlineData("boxes", "box")]
    [InlineData("branches", "branch")]
    [InlineData("losses", "loss")]
    [InlineData("loss", "loss")]
    [InlineData("status", "status")]
    [InlineData("basis", "basis")]
    [InlineData("gas", "gas")]
    [InlineData("14ths", "14th")]
    public void A_plural_is_found_as_its_singular(string plural, string singular) => Assert.Equal(singular, Joined(SearchWords.Of(plural)));

    [Fact]
    public void A_run_of_Chinese_stays_whole_as_a_word() => Assert.Equal("单位 gdp 能耗强度", Joined(SearchWords.Of("单位GDP能耗强度")));

    [Fact]
    public void Accents_written_apart_are_the_same() => Assert.Equal(SearchWords.Of("caf\u00e9"), SearchWords.Of("cafe\u0301"));

    private static string Joined(IEnumerable<string> words) => string.Join(' ', words);
}
