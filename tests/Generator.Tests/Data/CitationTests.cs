using Generator.Model;
using Generator.Wording;

namespace Generator.Tests.Data;

/// <summary>How to cite: with address, and with a place for the day of access, which only the reader knows.</summary>
public sealed class CitationTests
{
    private static readonly Release Edition = new(new(2020), new(2026, 11, 26), ShippedPlan.Plan.Releases[0].Note);

    [Theory]
    [InlineData("zh", "gb", "公开数据独立汇编. 题名：2020年版[DB/OL]. (2026-11-26)[引用日期]. https://example.org/a.html.")]
    [InlineData(
        "en", "apa", "Independent compilation of public figures. (2026). 题名 (2020 edition) [Data set]. "
            + "Retrieved [date of access], from https://example.org/a.html")]
    [InlineData(
        "en", "bibtex", "@misc{key-2020,\n  author = {{Independent compilation of public figures}},\n  title = {题名},\n  year = {2026},\n"
            + "  note = {2020 edition, data set},\n  url = {https://example.org/a.html},\n  urldate = {date of access}\n}")]
    public void A_citation_has_address_and_place_for_the_day_of_access(string language, string style, string expected) =>
        Assert.Equal(expected, Words(language).Citation(style, "题名", "key", Edition, "https://example.org/a.html"));

    [Theory]
    [InlineData("zh", "gb", "公开数据独立汇编. 题名：2020年版[DB/OL]. (2026-11-26)[引用日期]. （本页网址）.")]
    [InlineData(
        "en", "apa", "Independent compilation of public figures. (2026). 题名 (2020 edition) [Data set]. "
            + "Retrieved [date of access], from [address of this page]")]
    public void A_site_without_an_address_leaves_a_place_for_it(string language, string style, string expected) =>
        Assert.Equal(expected, Words(language).Citation(style, "题名", "key", Edition, null));

    private static DataWords Words(string language) => new PlanWords(ShippedPlan.Assessment, ShippedPlan.Locale(language)).Data;
}
