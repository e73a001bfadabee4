using System.Text.RegularExpressions;

namespace Generator.SiteTests.Acceptance;

/// <summary>One word for one thing, in both languages, and the marks of print that each language uses.</summary>
public sealed partial class TermTests(BuiltSite site)
{
    /// <summary>A word that stood on the site, the places where it may stay, and the one that stands there now.</summary>
    [Theory]
    [InlineData("zh", "不进反退", "不降反升")]
    [InlineData("zh", "超出了?规划的限度|超出限度", "突破规划上限")]
    [InlineData("zh", "按进度", "时序进度")]
    [InlineData("zh", "份额", "比重")]
    [InlineData("zh", "数字的(身份|性质)", "数据性质")]
    [InlineData("zh", "(?<!价格)基期|(?<!标)基年", "基准年")]
    [InlineData("zh", "起点数字", "基准值")]
    [InlineData("zh", "不满一年|部分时段", "年内数据")]
    [InlineData("zh", "三类(水|及以上|标准)", "Ⅲ类")]
    [InlineData("zh", "尚无数据|没有查到可用的数字", "没有查到数字")]
    [InlineData("zh", "严格控制新上高耗能项目的审批|限制审批", "区域限批")]
    [InlineData("zh", "官方称", "主管部门通报")]
    [InlineData("zh", "(?<!数据)接口|数字是什么", "数据接口（API）")]
    [InlineData("zh", "(?<!数字)(?<!数据)数字的种类", "数据类型")]
    [InlineData("en", "[Nn]et coal rate", "net coal consumption rate")]
    [InlineData("en", "[Rr]euse (rate|of general)", "tilisation rate")]
    [InlineData("en", "[Tt]owns?[’']? sewage|[Ss]ewage of (the )?towns", "rban sewage")]
    [InlineData("en", "[Ss]ewage (from|of) (large )?livestock|livestock sewage", "wastewater")]
    [InlineData("en", "(passenger|goods) vehicles", "commercial coaches")]
    [InlineData("en", "unit of transport work", "per unit of turnover")]
    [InlineData("en", "banners? and count(y|ies) level|banners and counties, and townships", "banner, county, city and district")]
    [InlineData("en", "per unit of industrial output", "per unit of industrial value added")]
    [InlineData("en", @"\b[Rr]efit", "retrofit")]
    [InlineData("en", @"[Nn]itrogen oxide (emissions|removal)", "itrogen oxides emissions")]
    [InlineData("en", "[Rr]estrict (the )?approv", "suspend approvals")]
    [InlineData("en", @"\b(54,140|68,640|3,100) kt", "54.14 Mt")]
    [InlineData("en", "NDRC talk|talk with the NDRC", "summon")]
    [InlineData("en", "[Gg]uiding thought", "uiding principles")]
    [InlineData("en", @"\b[Ii]nterface", "API")]
    [InlineData("en", "; the target is", "; the target was")]
    [InlineData("en", "[Ss]tarting (figure|value)", "aseline")]
    public void A_term_has_taken_the_place_of_another(string tag, string old, string now)
    {
        var shown = SiteText.Shown(site, tag).ToList();
        var left = new Regex(old, RegexOptions.None, TimeSpan.FromSeconds(10));
        Assert.Contains(shown, passage => passage.Text.Contains(now, StringComparison.Ordinal));
        Faults.None(
            from passage in shown
            from found in left.Matches(passage.Text)
            select $"{passage.File}: {SiteText.Around(passage.Text, found)}");
    }

    /// <summary>At its first use, on the front door, a term of the trade explains itself.</summary>
    [Theory]
    [InlineData("zh", "能耗强度（单位地区生产总值能耗）")]
    [InlineData("en", "Energy intensity (energy use per unit of GDP)")]
    public void Energy_intensity_is_explained_on_the_front_page(string tag, string words) =>
        Assert.Contains(words, PageText.Of(site.Document($"{tag}/index.html").QuerySelector("main")), StringComparison.Ordinal);

    [Fact]
    public void English_has_curly_quotes() => Faults.None(
        from passage in SiteText.Shown(site, "en")
        from found in Straight().Matches(passage.Text)
        select $"{passage.File}: {SiteText.Around(passage.Text, found)}");

    /// <summary>Dates in figures (2020-12-31), addresses, and a standard that is named by such a date, keep the hyphen.</summary>
    [Fact]
    public void English_has_dashes_between_numbers() => Faults.None(
        from passage in SiteText.Shown(site, "en")
        from found in Hyphened().Matches(passage.Text)
        select $"{passage.File}: {SiteText.Around(passage.Text, found)}");

    [Fact]
    public void Chinese_has_the_marks_of_Chinese_print() => Faults.None(
        from passage in SiteText.Shown(site, "zh")
        from found in HalfWidth().Matches(passage.Text)
        select $"{passage.File}: {SiteText.Around(passage.Text, found)}");

    [Theory]
    [InlineData("图中数据: 化肥使用量", true)]
    [InlineData("推算,见备注", true)]
    [InlineData("推算，见备注", false)]
    [InlineData("15:30", false)]
    public void Marks_of_half_width_are_known(string text, bool isFault) => Assert.Equal(isFault, HalfWidth().IsMatch(text));

    [GeneratedRegex("['\"]", RegexOptions.None, -1)]
    private static partial Regex Straight();

    [GeneratedRegex(@"(?<![\w/\-–])(?<!draft )\d{1,4}-\d{1,4}(?![\w/\-])", RegexOptions.None, -1)]
    private static partial Regex Hyphened();

    /// <summary>A term that is the same in both languages is said once.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void No_term_of_the_glossary_is_its_own_translation(string tag) => Faults.None(
        from term in site.Document($"{tag}/glossary.html").QuerySelectorAll(".glossary dt")
        from other in term.QuerySelectorAll("small")
        where other.TextContent == term.QuerySelector("dfn")!.TextContent
        select other.TextContent);

    [GeneratedRegex(@"[\u4e00-\u9fff）”％][,;:?!]|[,;:] ?[\u4e00-\u9fff“]", RegexOptions.None, -1)]
    private static partial Regex HalfWidth();
}
