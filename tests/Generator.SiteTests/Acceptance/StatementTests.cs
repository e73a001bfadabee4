using System.Collections.Immutable;
using Generator.Assessment;
using Generator.Model;

namespace Generator.SiteTests.Acceptance;

/// <summary>“Stated as met” is somebody's statement: the page says whose, of when, and what was said.</summary>
public sealed class StatementTests(BuiltSite site)
{
    private static readonly ImmutableArray<string> Stated = ["so2-fall", "nox-fall", "steel-capacity-cut"];

    [Fact]
    public void Three_promises_are_stated_as_met() => Assert.Equal(
        Stated.Order(StringComparer.Ordinal),
        site.Assessment.Newest.Goals
            .Where(goal => goal.Status == Status.StatedMet)
            .Select(goal => goal.Goal.Id.Value)
            .Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("zh", "so2-fall", "自治区生态环境厅", "2021", "至少下降11%")]
    [InlineData("zh", "nox-fall", "自治区生态环境厅", "2021", "至少下降11%")]
    [InlineData("zh", "steel-capacity-cut", "自治区政府在新闻发布会上", "2019", "提前完成")]
    [InlineData("en", "so2-fall", "ecology and environment", "2021", "at least 11%")]
    [InlineData("en", "nox-fall", "ecology and environment", "2021", "at least 11%")]
    [InlineData("en", "steel-capacity-cut", "press conference", "2019", "ahead of time")]
    public void A_statement_names_who_made_it_when_and_in_which_words(string tag, string goal, params string[] expected)
    {
        var place = site.Plan.Chapters.SelectMany(chapter => chapter.Sections.Select(section => (chapter, section)))
            .Single(one => one.section.Goals.Any(promise => promise.Id.Value == goal));
        var card = site.Document($"{tag}/chapters/{place.chapter.Slug}/{place.section.Slug}.html").GetElementById(goal)!;
        var reason = PageText.Of(card.QuerySelector(".reason"));
        Assert.All(expected, words => Assert.Contains(words, reason, StringComparison.OrdinalIgnoreCase));
        var language = site.Plan.Languages.Single(one => one.Tag == tag);
        Assert.Contains(PageText.Plain(Source(goal).Publisher[language]), reason, StringComparison.Ordinal);
    }

    /// <summary>What was said of ten months in November 2020 and of the whole period in 2021 are two sources.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_two_press_conferences_are_two_sources_that_share_no_figure(string tag)
    {
        var (early, late) = (Rows(tag, "pollution-press-2020"), Rows(tag, "pollution-targets-press-2021"));
        Assert.NotEmpty(early);
        Assert.Contains(late, row => row.EndsWith("so2-emissions.html#y2020", StringComparison.Ordinal));
        Assert.Empty(early.Intersect(late, StringComparer.Ordinal));
    }

    [Fact]
    public void Nobody_is_just_called_official() => Faults.None(
        from passage in SiteText.All(site)
        where passage.Text.Contains("官方称", StringComparison.Ordinal)
        select passage.File);

    private List<string> Rows(string tag, string source) =>
    [
        .. site.Document($"{tag}/sources/{source}.html")
            .QuerySelectorAll("table a[href*='indicators/']")
            .Select(link => link.GetAttribute("href")!),
    ];

    private Source Source(string goal)
    {
        var judged = site.Assessment.Newest.Goals.Single(one => one.Goal.Id.Value == goal).Parts.Single();
        return site.Plan.Sources[(judged.Other ?? judged.Latest)!.Current.Source];
    }
}
