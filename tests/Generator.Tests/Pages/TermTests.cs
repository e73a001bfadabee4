using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Templates;

namespace Generator.Tests.Pages;

/// <summary>Which words of a text lead to the glossary.</summary>
public sealed class TermTests
{
    private static readonly OutputPath Page = new("zh/chapters/targets.html");

    [Theory]
    [InlineData("zh", "煤炭折算成标准煤，再把标准煤相加。", "标准煤→standard-coal")]
    [InlineData("zh", "能耗双控是国家的要求，双控由各地落实。", "能耗双控→dual-control")]
    [InlineData("zh", "**口径**不同，`口径`里不算。", "口径→basis")]
    [InlineData("zh", "供电标准煤耗和标准煤。", "供电标准煤耗→net-coal-rate 标准煤→standard-coal")]
    [InlineData("en", "Energy intensity fell; energy intensity rose.", "Energy intensity→energy-intensity")]
    [InlineData("en", "Green buildings and VOCs.", "Green buildings→green-building VOCs→voc")]
    [InlineData("en", "Counted on the same basis, not on bases or the basisless.", "basis→basis")]
    public void The_first_use_leads_there(string language, string prose, string expected) =>
        Assert.Equal(expected, string.Join(' ', Links(Render(prose, language).Html)));

    [Theory]
    [InlineData("## 口径\n\n没有别的。")]
    [InlineData("[口径](page:methodology)")]
    [InlineData("`口径`")]
    public void Headings_links_and_code_stay_as_they_are(string prose) => Assert.Empty(Links(Render(prose, "zh").Html));

    /// <summary>A letter with a mark is a letter of its word: "cap" is no word of "récap".</summary>
    [Theory]
    [InlineData("Counted on an ébasis.")]
    [InlineData("Counted on a basisé.")]
    [InlineData("Counted on some basisß.")]
    public void A_part_of_a_word_leads_nowhere(string prose) => Assert.Empty(Links(Render(prose, "en").Html));

    [Fact]
    public void An_author_can_lead_there_by_hand_and_then_no_other_word_does()
    {
        var (html, problems) = Render("[怎样统计](term:basis)：口径。", "zh");
        Assert.Empty(problems);
        Assert.Equal(["怎样统计→basis"], Links(html));
        Assert.Contains("href=\"../glossary.html#basis\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_that_is_not_there_is_reported()
    {
        var problem = Assert.Single(Render("[甲](term:bases)", "zh").Problems);
        Assert.Equal(("T005", "Did you mean “term:basis”?"), (problem.Code.Value, problem.Hint));
    }

    /// <summary>The whole report holds what it names itself: its prose leads to no glossary.</summary>
    [Fact]
    public void Prose_of_a_page_that_holds_all_has_no_links_to_terms()
    {
        var pages = Pages("zh");
        var html = pages.Prose.Render(new("口径。", new("a.md", 1, 1)), Page, 0, new(), static _ => null);
        Assert.Equal("<p>口径。</p>\n", html.Text);
    }

    [Fact]
    public void Texts_that_are_no_prose_are_escaped_around_their_terms() => Assert.Equal(
        "A &lt; B &amp; <a class=\"gloss\" href=\"../glossary.html#basis\">basis</a>es",
        Pages("en").Glossary.Linked("A < B & basis", new OutputPath("en/indicators/x.html")).Text + "es");

    private static IEnumerable<string> Links(string html) =>
        from part in html.Split("<a href=\"").Skip(1)
        where part.Contains("class=\"gloss\"", StringComparison.Ordinal)
        select $"{part.Split('>', '<')[1]}→{part.Split('#', '"')[1]}";

    private static (string Html, IReadOnlyList<Diagnostic> Problems) Render(string text, string language)
    {
        var bag = new DiagnosticBag();
        var html = Pages(language).Prose.Render(new(text, new("content/pages/test.zh.md", 10, 1)), Page, 0, bag);
        return (html.Text, bag.ToImmutable());
    }

    private static LanguagePages Pages(string language) =>
        new(ShippedPlan.Site(language), TemplateBuiltins.Make(), CancellationToken.None);
}
