using AngleSharp.Dom;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// Strict bounds stay strict, the plan's own qualifiers are quoted, base years that it does not name are owned up to, and paths that end
/// beside a cap say why.
/// </summary>
public sealed class BoundWordTests(BuiltSite site)
{
    private static readonly string[] ImpliedBase =
    [
        "farm-ammonia-nitrogen-fall", "farm-cod-fall", "fertiliser-zero-growth", "hulun-lake-nitrogen", "industrial-energy-intensity",
        "pesticide-zero-growth", "public-energy-per-area", "public-energy-per-head", "wuliangsuhai-nitrogen",
    ];

    [Theory]
    [InlineData("zh", "net-coal-rate-existing-units", "低于332")]
    [InlineData("zh", "net-coal-rate-new-units", "低于315")]
    [InlineData("zh", "green-buildings", "超过50%")]
    [InlineData("en", "net-coal-rate-existing-units", "below 332")]
    [InlineData("en", "net-coal-rate-new-units", "below 315")]
    [InlineData("en", "green-buildings", "more than 50%")]
    public void A_strict_bound_is_shown_as_strict(string tag, string goal, string target) =>
        Assert.Contains(
            Card(tag, goal).QuerySelectorAll(".figures .key dd"), figure =>
                PageText.Of(figure).StartsWith(target, StringComparison.Ordinal));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_plans_own_word_stands_on_the_card(string tag) => Faults.None(
        from goal in site.Plan.Goals
        from target in goal.Commitment.Targets
        where target.Said is not null
        let said = target.Said![site.Plan.Languages.Single(language => language.Tag == tag)]
        let quoted = Card(tag, goal.Id.Value).QuerySelectorAll(".said").Select(element => PageText.Of(element))
        where !quoted.Any(text => text.Contains(PageText.Plain(said), StringComparison.Ordinal))
        select $"{goal.Id}: {said}");

    [Theory]
    [InlineData("zh", "straw-use", "“85%以上”")]
    [InlineData("zh", "prefabricated-buildings", "“10%左右”")]
    [InlineData("en", "straw-use", "“85% or more”")]
    public void Some_of_those_words_are(string tag, string goal, string said) =>
        Assert.Contains(said, PageText.Of(Card(tag, goal).QuerySelector(".said")), StringComparison.Ordinal);

    [Theory]
    [InlineData("zh", "2015年是本报告的理解")]
    [InlineData("en", "2015 is this report’s reading")]
    public void A_base_year_that_the_plan_does_not_name_is_this_reports_reading(string tag, string sentence)
    {
        var cards = Cards(tag).Where(card => PageText.Of(card.QuerySelector(".base-year")).Contains(sentence, StringComparison.Ordinal));
        Assert.Equal(ImpliedBase, cards.Select(card => card.Id!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("zh", "2.2365亿吨", "2.2323亿吨", "2.25亿吨", "1.893亿吨")]
    [InlineData("en", "223.65", "223.23", "225", "189.3")]
    public void Two_paths_that_end_beside_the_cap_say_why(string tag, string budget, string ceiling, string cap, string own)
    {
        var notes = site.Document($"{tag}/chapters/targets/main-targets.html")
            .QuerySelectorAll(".path-note")
            .Select(element => PageText.Of(element))
            .ToList();
        Assert.Equal(2, notes.Count);
        Assert.Contains(budget, notes[0], StringComparison.Ordinal);
        Assert.Contains(ceiling, notes[1], StringComparison.Ordinal);
        Assert.All(notes, note => Assert.Contains(cap, note, StringComparison.Ordinal));
        Assert.All(notes, note => Assert.Contains(own, note, StringComparison.Ordinal));
    }

    /// <summary>What may be used of a limit by some year is allowed and not needed.</summary>
    [Theory]
    [InlineData("zh", "时序进度上限")]
    [InlineData("en", "Allowed by then")]
    public void A_limit_allows(string tag, string word)
    {
        Assert.All(
            ["energy-increment-budget", "energy-cap"], (string goal) =>
                Assert.Contains(Card(tag, goal).QuerySelectorAll("th"), head => PageText.Of(head) == word));
        Assert.DoesNotContain(Card(tag, "energy-intensity-fall").QuerySelectorAll("th, dt"), head => PageText.Of(head) == word);
    }

    private IElement Card(string tag, string goal) => Cards(tag).Single(card => card.Id == goal);

    private IEnumerable<IElement> Cards(string tag) =>
        from chapter in site.Plan.Chapters
        from section in chapter.Sections
        from card in site.Document($"{tag}/chapters/{chapter.Slug}/{section.Slug}.html").QuerySelectorAll("article.goal")
        select card;
}
