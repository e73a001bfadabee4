using Generator.Diagnostics;

namespace Generator.Tests.Diagnostics;

/// <summary>A hint never changes the meaning of what was written.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("sevrices", "services")]
    [InlineData("energy-totl", "energy-total")]
    [InlineData("能源消费总良", "能源消费总量")]
    public void A_slip_is_offered_the_name_that_was_meant(string written, string expected) =>
        Assert.Equal(expected, NearestName.Find(written, ["services", "energy-total", "能源消费总量", "energy-intensity"]));

    [Theory]
    [InlineData("亿吨标准煤", "万吨标准煤")]
    [InlineData("吨标准煤", "万吨标准煤")]
    [InlineData("未完成的事", "已完成的事")]
    [InlineData("能耗强度上升", "能耗强度下降")]
    [InlineData("150100", "150200")]
    [InlineData("cod/2011", "cod/2010")]
    [InlineData("吨", "亩")]
    [InlineData("初", "初步")]
    [InlineData("修复", "修订")]
    [InlineData("t", "kt")]
    public void A_name_of_another_size_code_or_meaning_is_never_offered(string written, string other) =>
        Assert.Null(NearestName.Find(written, [other]));

    [Fact]
    public void Names_are_listed_in_the_script_of_the_writer()
    {
        string[] known = ["final", "revised", "修订", "最终"];

        Assert.Equal("可以写：修订、最终。", Suggestion.For("不知道", known).In(ToolLanguage.Chinese));
        Assert.Equal("Known: final, revised.", Suggestion.For("unsure", known).In(ToolLanguage.English));
    }

    [Fact]
    public void A_list_that_is_not_complete_says_where_the_rest_is()
    {
        var known = Enumerable.Range(1, 13).Select(number => $"indicator-{number:00}").ToList();

        Assert.EndsWith(
            "indicator-12, …; “generator list indicators” shows all.",
            Suggestion.For("dust", known, list: "indicators").In(ToolLanguage.English), StringComparison.Ordinal);
        Assert.Equal(
            "Known: m², t.", Suggestion.Among("tt", ["t", "m²"], "units").In(ToolLanguage.English));
    }
}
