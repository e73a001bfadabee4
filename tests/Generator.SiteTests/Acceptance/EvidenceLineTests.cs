using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Generator.Assessment;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// A verdict says how strong its evidence is, what its weakest link is, and whether official figures alone would bear it out.
/// </summary>
public sealed partial class EvidenceLineTests(BuiltSite site)
{
    private static readonly string[] Energy = ["energy-intensity-fall", "energy-increment-budget", "energy-growth-ceiling", "energy-cap"];

    [Theory]
    [InlineData(
        "zh",
        "有多可靠？只用官方数字，(结论也一样|得不出这个结论)。.*(来自|用的是)(官方来源|转载|新闻报道|公开汇编|注明出处的公开汇编)。" +
        ".*评级：证据(充分|中等|有限)，一致程度(无从比较（只有一个出处）|低|中|高)")]
    [InlineData(
        "en",
        "How sure\\? Official figures alone (lead to the same verdict|are not enough to show it)\\. .*" +
        "(official sources|a reprint|press reports|a public compilation).*" +
        "Graded: evidence (robust|medium|limited), agreement (untested \\(one source\\)|low|medium|high)")]
    public void Each_verdict_is_rated_on_both_scales(string tag, string line)
    {
        var verdicts = Cards(tag).Where(card => Status(card.Id!).IsVerdict()).ToList();
        Assert.Equal(12, verdicts.Count);
        Faults.None(
            from card in verdicts
            let evidence = card.QuerySelector(".evidence")
            where evidence?.GetAttribute("data-official") is not ("yes" or "no")
                || !Regex.IsMatch(PageText.Of(evidence), line, RegexOptions.None, TimeSpan.FromSeconds(1))
            select $"{card.Id}: {PageText.Of(evidence)}");
    }

    /// <summary>A good baseline is no evidence of what became of a promise.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_baseline_alone_is_not_rated(string tag) => Faults.None(
        from card in Cards(tag)
        where Status(card.Id!) is Assessment.Status.BaselineOnly or Assessment.Status.NoData && card.QuerySelector(".evidence") is not null
        select card.Id);

    [Theory]
    [InlineData("zh", "6562", "7.1%")]
    [InlineData("en", "65.62", "7.1%")]
    public void The_four_energy_targets_are_missed_on_official_figures_alone(string tag, string increase, string growth)
    {
        var cards = Cards(tag).Where(card => Energy.Contains(card.Id, StringComparer.Ordinal)).ToList();
        Assert.Equal(4, cards.Count);
        Assert.All(cards, card => Assert.Equal("yes", card.QuerySelector(".evidence")!.GetAttribute("data-official")));
        Assert.All(
            cards.Where(card => card.Id != Energy[0]), card =>
                Assert.Contains(increase, PageText.Of(card.QuerySelector(".evidence")), StringComparison.Ordinal));
        var lead = PageText.Of(site.Document($"{tag}/index.html").QuerySelector(".hero > .hero-lead"));
        Assert.Contains(increase, lead, StringComparison.Ordinal);
        Assert.Contains(growth, lead, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "约17%", "约8360万吨标准煤（本报告推算）", "约2.72亿吨标准煤（本报告推算）")]
    [InlineData("en", "about 17%", "about 83.6 Mtce (computed by this report)", "about 272 Mtce (computed by this report)")]
    public void What_this_report_computed_is_rounded_in_sentences_and_exact_in_tables(
        string tag, string change, string increase, string total)
    {
        var page = site.Document($"{tag}/chapters/targets/main-targets.html");
        Assert.Contains(change, Reason(page, Energy[0]), StringComparison.Ordinal);
        Assert.Contains(increase, Reason(page, Energy[1]), StringComparison.Ordinal);
        Assert.Contains(total, Reason(page, Energy[3]), StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("table td"), cell => PageText.Of(cell).Contains("16.93%", StringComparison.Ordinal));
        Faults.None(
            from file in site.Pages
            from reason in site.Document(file).QuerySelectorAll(".reason, .row-reason, .hero-lead")
            where Exact().IsMatch(PageText.Of(reason))
            select $"{file}: {PageText.Of(reason)}");
    }

    /// <summary>Each figure beside a promise leads to the page of its source, in the word for its class.</summary>
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Figures_on_cards_name_the_class_of_their_source(string tag) => Faults.None(
        from card in Cards(tag)
        from figure in card.QuerySelectorAll("a.figure")
        where figure.NextElementSibling?.QuerySelector("a[href*='/sources/']") is null
        select $"{card.Id}: {PageText.Of(figure.ParentElement)}");

    private static string Reason(IParentNode page, string goal) => PageText.Of(page.QuerySelector($"#{goal} > .reason"));

    private IEnumerable<IElement> Cards(string tag) =>
        from chapter in site.Plan.Chapters
        from section in chapter.Sections
        from card in site.Document($"{tag}/chapters/{chapter.Slug}/{section.Slug}.html").QuerySelectorAll("article.goal")
        select card;

    private Status Status(string goal) => site.Assessment.Newest.Goals.Single(judged => judged.Goal.Id.Value == goal).Status;

    [GeneratedRegex(@"16\.93|27,?157|2\.7157|271\.57|8,?362|83\.62", RegexOptions.None, -1)]
    private static partial Regex Exact();
}
