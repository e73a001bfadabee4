using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// The plan checked against itself: every check with its tolerance, outside figures with their source, the same digits in both languages.
/// </summary>
public sealed partial class AuditPageTests(BuiltSite site)
{
    private IHtmlCollection<IElement> Cards(string language) => site.Document($"{language}/audit.html").QuerySelectorAll("article.goal");

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Each_check_is_there_once_and_no_pair_follows_from_itself(string language)
    {
        var ids = Cards(language).Select(card => card.Id!).ToList();

        Assert.Equal(20, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("ceiling-against-cap", ids);
        Assert.Equal(4, ids.Count(id => id.StartsWith("restated-", StringComparison.Ordinal)));
        Assert.DoesNotContain(ids, id => id.Contains("budget", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Per_cent_against_amount_and_completion_have_their_tolerance_and_source(string language)
    {
        var cards = Cards(language).Where(
            card =>
                card.Id!.StartsWith("restated-", StringComparison.Ordinal) || card.Id.StartsWith("completion-", StringComparison.Ordinal))
            .ToList();

        Assert.Equal(8, cards.Count);
        Assert.All(cards, card => Assert.NotEmpty(PageText.Of(card.QuerySelector(".tolerance"))));
        Assert.All(
            cards.Where(card => card.Id!.StartsWith("completion-", StringComparison.Ordinal)),
            card => Assert.Contains("sources/", card.QuerySelector(".source-line a")!.GetAttribute("href"), StringComparison.Ordinal));
    }

    /// <summary>What the plan does not print is not said to be printed there.</summary>
    [Theory]
    [InlineData("zh", "coal-power-capacity", "由已投运脱硝装置的燃煤机组算出 6913万千瓦", "由装有脱硫装置的燃煤机组算出 6983万千瓦")]
    [InlineData("zh", "savings-against-task", "规划写明的几项合计 3500万吨标准煤", "算得 4139万吨标准煤")]
    [InlineData("zh", "industry-parts", "规划写明 2000万吨标准煤", "规划写明的几项合计 700万吨标准煤")]
    [InlineData("zh", "services-gap", "另一来源写明 50.5%", "算得 50.50%")]
    [InlineData("zh", "river-sections", "规划写明 57.6%", "算得的个数 19.58")]
    [InlineData(
        "en",
        "total-falls-against-increase",
        "The plan states total energy use and energy intensity keep falling",
        "The plan also states 35.7 Mtce")]
    public void Each_figure_has_the_name_of_what_it_is(string language, string check, string first, string second) => Assert.Equal(
        [first, second],
        Cards(language).Single(card => card.Id == check).QuerySelectorAll("dl.figures > div")
            .Select(figure => $"{PageText.Of(figure.QuerySelector("dt"))} {PageText.Of(figure.QuerySelector("dd"))}"));

    [Fact]
    public void Both_languages_show_the_same_digits() => Assert.Equal(Digits("zh"), Digits("en"));

    private string[] Digits(string language) =>
    [
        .. Cards(language).SelectMany(
            card =>
                card.QuerySelectorAll("dl.figures dd")
                    .Select(value => $"{card.Id}: {OtherThanDigits().Replace(PageText.Of(value), string.Empty).TrimEnd('0')}")),
    ];

    [GeneratedRegex("[^0-9]+", RegexOptions.None, -1)]
    private static partial Regex OtherThanDigits();
}
