using System.Text.RegularExpressions;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// Faults that an audit found once each: events with reports, bases, a line that was not drawn, words of columns, unsupported prose.
/// </summary>
public sealed partial class SingleFaultTests(BuiltSite site)
{
    [Theory]
    [InlineData("zh", "park-sewage-plants", "missed", "2018年11月6日", "63", "59")]
    [InlineData("en", "park-sewage-plants", "missed", "6 November 2018", "63", "59")]
    [InlineData("zh", "small-coal-boilers", "undecided", "127台", "1031台")]
    [InlineData("en", "small-coal-boilers", "undecided", "127", "1,031")]
    [InlineData("zh", "river-chiefs", "undecided", "6414名")]
    [InlineData("en", "river-chiefs", "undecided", "6,414")]
    [InlineData("zh", "ultra-low-new-coal-units", "no-data", "7629.4万千瓦")]
    [InlineData("en", "ultra-low-new-coal-units", "no-data", "retrofit")]
    public void An_event_with_a_report_tells_what_it_says(string tag, string goal, string status, params string[] told)
    {
        var card = site.Document($"{tag}/milestones.html").GetElementById(goal)!;
        Assert.NotNull(card.QuerySelector($".s-{status}"));
        Assert.All(told, words => Assert.Contains(words, PageText.Of(card), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh", "12盟市平均")]
    [InlineData("en", "ean of 12")]
    public void A_single_league_is_not_a_mean_of_twelve(string tag, string basis) =>
        Assert.DoesNotContain(basis, PageText.Of(site.Document($"{tag}/regions.html").QuerySelector("main")), StringComparison.Ordinal);

    [Theory]
    [InlineData("zh", "点线")]
    [InlineData("en", "dotted")]
    public void Surface_water_on_one_basis_is_joined_across_the_years_between(string tag, string word)
    {
        var chart = site.Text($"{tag}/charts/indicator-surface-water-good-ratio.svg");
        Assert.Matches("stroke-dasharray", chart);
        Assert.Contains(word, chart, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_sources_is_not_called_a_promise() => Assert.DoesNotMatch(
        "(?m)^sources\\.title.*(目标名称|promise)", site.Text("data/columns.csv"));

    [Fact]
    public void Prose_says_no_more_than_the_plan() => Faults.None(
        from passage in SiteText.All(site)
        where Unsupported().IsMatch(passage.Text)
        select passage.File);

    [GeneratedRegex("感受最深|people feel most|同一根烟囱|same chimney|one chimney|row above", RegexOptions.None, -1)]
    private static partial Regex Unsupported();
}
