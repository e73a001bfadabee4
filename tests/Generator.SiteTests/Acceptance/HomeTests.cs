using System.Globalization;

namespace Generator.SiteTests.Acceptance;

/// <summary>The home page as a list of facts: what happened, on which scale, what cannot be judged, and every promise.</summary>
public sealed class HomeTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh", "能耗强度不降反升：承诺降14%，到2020年实际升约17%")]
    [InlineData("en", "Energy intensity was to fall 14% by 2020; it rose about 17%")]
    public void It_leads_with_what_happened(string tag, string finding)
    {
        var home = site.Document($"{tag}/index.html");
        Assert.Equal(finding, PageText.Of(home.QuerySelector("h1")));
        Assert.Equal("FIGURE", home.QuerySelector("h1")!.NextElementSibling!.TagName);
        Assert.Contains(site.Document("index.html").QuerySelectorAll(".door a"), link => PageText.Of(link) == finding);
    }

    /// <summary>The masthead names the report; its name and the finding stand on the page once.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Nothing_is_said_twice(string tag)
    {
        var home = site.Document($"{tag}/index.html");
        var finding = PageText.Of(home.QuerySelector("h1"));
        var title = PageText.Of(home.QuerySelector(".brand a"));
        var text = PageText.Of(home.QuerySelector("main"));
        Assert.Equal(2, text.Split(finding, StringSplitOptions.None).Length);
        Assert.DoesNotContain(title, text, StringComparison.Ordinal);
        var headings = home.QuerySelectorAll("h1, h2, h3, figcaption").Select(PageText.Of).ToList();
        // A chapter heads its part of the wall and its place in the list of chapters.
        var chapters = home.QuerySelectorAll(".wall-chapter").Select(PageText.Of).ToHashSet(StringComparer.Ordinal);
        // Promises may head a change.
        Assert.Equal(
            [],
            headings.GroupBy(heading => heading, StringComparer.Ordinal)
                .Where(group => group.Count() > 1 && !chapters.Contains(group.Key))
                .Select(group => group.Key));
    }

    /// <summary>Without style sheet and script the wall is a list of links under the names of the chapters.</summary>
    [Theory]
    [InlineData("zh", "能耗强度 未实现")]
    [InlineData("en", "Energy intensity Missed")]
    public void The_wall_is_a_list_of_links_with_name_and_verdict(string tag, string first)
    {
        var home = site.Document($"{tag}/index.html");
        var links = home.QuerySelectorAll("ul.wall[aria-labelledby] > li > a[href*='#']").ToList();
        Assert.Equal(73, links.Count);
        Assert.Equal(first, PageText.Of(links[0]));
        Assert.Equal(73, links.Select(link => link.GetAttribute("href")).Distinct(StringComparer.Ordinal).Count());
        Assert.All(links, link => Assert.NotEqual(string.Empty, PageText.Of(link.QuerySelector("small"))));
        Assert.Equal([8, 33, 29, 3], home.QuerySelectorAll("ul.wall").Select(wall => wall.Children.Length));
        Assert.All(home.QuerySelectorAll("ul.wall"), wall => Assert.NotNull(home.GetElementById(wall.GetAttribute("aria-labelledby")!)));
    }

    /// <summary>
    /// 0 and 100% have one place in all rows, a quarter of the drawing apart; a bar is as long as what stands beside it says, which a
    /// reader can work out from the row: 2.72 ÷ 2.25 = 121%, 8360 ÷ 3570 = 234%, 7.64 ÷ 3.5 = 218%, 1607.6 ÷ 5000 = 32.2%.
    /// </summary>
    [Theory]
    [InlineData("energy-intensity-fall", "11.58", "25.92", "到2020年上升约17%", "不降反升")]
    [InlineData("residential-retrofit", "37.5", "8.04", "2016—2020年累计1607.6万平方米", "完成32.2%")]
    [InlineData("energy-increment-budget", "37.5", "58.56", "到2020年增加约8360万吨标准煤", "为允许增量的234%")]
    [InlineData("energy-cap", "37.5", "30.17", "2020年约2.72亿吨标准煤", "超出上限20.7%")]
    [InlineData("energy-growth-ceiling", "37.5", "54.56", "2016—2020年平均每年增长约7.6%", "比上限每年高4.1个百分点")]
    public void A_bar_shows_what_stands_beside_it(string goal, string from, string length, string result, string share)
    {
        var home = site.Document("zh/index.html");
        var row = home.QuerySelectorAll(".scale-table tbody tr").Single(one => one.QuerySelector($"a[href$='#{goal}']") is not null);
        var bar = row.QuerySelector("rect.mark")!;
        Assert.Equal((from + "%", length + "%"), (bar.GetAttribute("x"), bar.GetAttribute("width")));
        Assert.Equal(result, PageText.Of(row.QuerySelector("[data-label='结果']")));
        Assert.Equal("未实现 " + share, PageText.Of(row.Children[^1]));
        Assert.All(home.QuerySelectorAll("svg.scale"), svg => Assert.Equal(
            ("37.5%", "62.5%"),
            (svg.QuerySelector(".scale-start")!.GetAttribute("x"), svg.QuerySelector(".scale-promise")!.GetAttribute("x"))));
    }

    /// <summary>What is only said to be met has no bar that could stop short of the promise, and its old figure its year.</summary>
    [Theory]
    [InlineData("zh", "主管部门说已完成、没有查到最终数字", "2016年291.25万吨；此后只有通报，没有数字")]
    [InlineData("en", "Said to be met, no final figure found", "2.9125 Mt in 2016; statements without a figure since")]
    public void What_is_only_said_to_be_met_stands_apart(string tag, string heading, string steel)
    {
        var home = site.Document($"{tag}/index.html");
        var table = home.QuerySelectorAll(".scale-table")[^1];
        Assert.Equal(heading, PageText.Of(home.GetElementById(table.GetAttribute("aria-labelledby")!)));
        Assert.Empty(table.QuerySelectorAll("svg.scale, svg.scale-axis"));
        Assert.Equal(steel, PageText.Of(table.QuerySelectorAll("tbody tr")[^1].Children[2]));
    }

    [Theory]
    [InlineData("zh", "2020年版里，14项承诺的状态与前一版本不同。下面是其中3项。")]
    [InlineData("en", "Promises with a new status in the 2020 edition: 14. These are 3 of them.")]
    public void It_shows_the_first_changes_and_says_how_many_there_are(string tag, string lead)
    {
        var changes = site.Document($"{tag}/index.html").QuerySelector("section[aria-labelledby='changes']")!;
        Assert.Equal(3, changes.QuerySelectorAll(".changes > li").Length);
        Assert.Equal(lead, PageText.Of(changes.QuerySelector(".section-lead")));
    }

    /// <summary>Rows are promises with a verdict: those to be reached, limits, those only said to be met; the worst first.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_promise_with_a_verdict_is_on_the_scale(string tag)
    {
        var tables = site.Document($"{tag}/index.html").QuerySelectorAll(".scale-table").ToList();
        Assert.Equal([4, 5, 3], tables.Select(table => table.QuerySelectorAll("tbody tr").Length));
        Assert.Equal(6, tables.Sum(table => table.QuerySelectorAll("svg.scale").Length));
        Assert.All(
            tables.SelectMany(table => table.QuerySelectorAll("tbody td")),
            cell => Assert.NotEqual(string.Empty, PageText.Of(cell)));
    }

    /// <summary>What cannot be judged is counted by reason and by department; both lead to the promises counted.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void What_cannot_be_judged_is_counted_twice(string tag)
    {
        var lists = site.Document($"{tag}/index.html").QuerySelectorAll(".amounts").ToList();
        Assert.Equal([61, 61], lists.Select(list =>
            list.QuerySelectorAll("b").Sum(count => int.Parse(count.TextContent, CultureInfo.InvariantCulture))));
        Assert.All(
            lists[1].QuerySelectorAll("a"),
            link => Assert.StartsWith("unanswered.html#department-", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public void The_date_above_the_headline_is_one_word() => Assert.EndsWith(
        " 26\u00a0November\u00a02026",
        site.Document("en/index.html").QuerySelector(".hero .eyebrow")!.TextContent.Trim(),
        StringComparison.Ordinal);
}
