using Generator.Diagnostics;
using Generator.Model;
using Generator.Pages.Making;
using Generator.Pages.Prose;
using Generator.Pages.Templates;
using Generator.Pages.Views;

namespace Generator.Tests.Pages;

public sealed class ProseTests
{
    private static readonly OutputPath Page = new("zh/chapters/targets.html");

    [Theory]
    [InlineData("zh", "83.56万吨")]
    [InlineData("en", "835.6\u00a0kt")]
    public void A_figure_is_bound_to_its_row(string language, string figure)
    {
        var (html, problems) = Render("""{{ observation "cod-emissions" 2015 }}""", language);
        Assert.Empty(problems);
        Assert.Contains($"""class="figure">{figure}</a>""", html, StringComparison.Ordinal);
        Assert.Contains("indicators/cod-emissions.html#y2015", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_leads_to_the_part_of_its_page_that_has_it()
    {
        var site = ShippedPlan.Site("zh");
        site.Places.Fill([new PageSpec("indicator", new("zh/indicators/cod-emissions.html"), "甲", "乙", static _ => null!)
        {
            Places = [("zh/indicators/cod-emissions.html#y2015", new("zh/indicators/cod-emissions_2.html"))],
        }]);
        var (html, problems) = Render("""{{ observation "cod-emissions" 2015 }}""", site);
        Assert.Empty(problems);
        Assert.Contains("href=\"../indicators/cod-emissions_2.html#y2015\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_basis_must_be_named_where_there_are_several()
    {
        var (_, problems) = Render("""{{ observation "tertiary-share" 2016 }}""");
        Assert.Contains("first published", Assert.Single(problems).Hint, StringComparison.Ordinal);
        var (html, none) = Render("""{{ observation "tertiary-share" 2016 basis: "revised GDP" }}""");
        Assert.Empty(none);
        Assert.Contains("47.9%", html, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_of_a_text_are_reported_at_their_places()
    {
        var (_, problems) = Render(
            "一。\n\n{{ observation \"cod-emision\" 2015 }} {{ target \"cod-fal\" }}\n\n[见](goal:cod-fal) {{ observation \"gdp\" 1990 }}\n");
        Assert.Equal(["T006", "T006", "T007", "T005"], problems.Select(problem => problem.Code.Value));
        Assert.Equal([12, 12, 14, 14], problems.Select(problem => problem.Location.Line));
        Assert.Equal("Did you mean “cod-emissions”?", problems[0].Hint);
        Assert.Equal("Did you mean “goal:cod-fall”?", problems[3].Hint);
    }

    [Fact]
    public void Links_name_things_and_become_relative_addresses()
    {
        var (html, problems) = Render("[甲](goal:cod-fall) [乙](page:methodology) [丙](section:energy/industry)");
        Assert.Empty(problems);
        Assert.Contains("href=\"targets/main-targets.html#cod-fall\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"../methodology.html\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"energy/industry.html\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_out_of_the_site_are_refused() =>
        Assert.Equal("T005", Assert.Single(Render("[外](https://example.org/)").Problems).Code.Value);

    [Fact]
    public void Emphasis_works_beside_chinese_punctuation() =>
        Assert.Contains("<strong>“重点”</strong>，", Render("这是**“重点”**，不是别的。").Html, StringComparison.Ordinal);

    [Fact]
    public void Html_in_prose_is_text() =>
        Assert.DoesNotContain("<script", Render("甲<script>alert(1)</script>").Html, StringComparison.Ordinal);

    [Theory]
    [InlineData("kg_CO2_", @"kg\_CO2\_")]
    [InlineData("5 [t](page:x)", @"5 \[t\](page:x)")]
    [InlineData("<b/c> & `x` | *", @"\<b/c\> \& \`x\` \| \*")]
    [InlineData("31. Dezember 2020", @"31\. Dezember 2020")]
    [InlineData("- 5 %", @"\- 5 %")]
    [InlineData("-4.06% (10,000 t)", "-4.06% (10,000 t)")]
    public void Words_of_a_plan_are_text_within_prose(string words, string markdown) => Assert.Equal(markdown, MarkdownSigns.AsText(words));

    /// <summary>Each way in which the package refuses a text while it reads or writes it, or reads it for minutes.</summary>
    [Theory]
    [InlineData(">", 20_000)]
    [InlineData("> - ", 20_000)]
    [InlineData("1. ", 20_000)]
    [InlineData("[", 20_000)]
    [InlineData("![", 20_000)]
    [InlineData("[a](", 50_000)]
    [InlineData("[a](<b", 20_000)]
    [InlineData("[[a]", 20_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("*a_ ", 20_000)]
    [InlineData("**a ", 20_000)]
    [InlineData("|*a", 20_000)]
    [InlineData("|[a](b", 20_000)]
    [InlineData("[a]: b\n\n", 20_000)]
    [InlineData("a* ", 6000)]
    [InlineData("a**b ", 6000)]
    [InlineData("|a ", 60_000)]
    public void Markdown_without_end_is_told_with_its_line(string sign, int times)
    {
        var (html, problems) = Render($"一。\n\n{string.Concat(Enumerable.Repeat(sign, times))}\n\n二。\n");
        var problem = Assert.Single(problems);
        Assert.Equal(("T033", string.Empty), (problem.Code.Value, html));
        Assert.True(sign.Contains('\n', StringComparison.Ordinal) || problem.Location.Line == 12, $"{problem.Location}");
    }

    [Fact]
    public void Many_links_and_lists_are_no_fault()
    {
        var text = string.Concat(Enumerable.Repeat("- [见](page:about)（[一]、二）\n", 2000));
        var (html, problems) = Render(text);
        Assert.Empty(problems);
        Assert.Equal(2000, html.Split("<li>").Length - 1);
    }

    [Theory]
    [InlineData("<https://example.org/>")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<a@example.org>")]
    [InlineData("[外]: https://example.org/\n\n[外]")]
    public void A_link_in_angle_brackets_or_by_reference_is_under_the_same_rule(string text)
    {
        var (html, problems) = Render(text);
        Assert.Equal("T005", Assert.Single(problems).Code.Value);
        Assert.True(text[0] == '[' || !html.Contains("<a ", StringComparison.Ordinal), html);
    }

    [Fact]
    public void A_name_in_angle_brackets_is_a_link_of_the_site() =>
        Assert.Equal("<p><a href=\"../about.html\">page:about</a></p>\n", Render("<page:about>").Html);

    [Fact]
    public void Columns_are_aligned_by_classes_and_not_by_styles()
    {
        var (html, problems) = Render("|甲|乙|丙|\n|:-|:-:|-:|\n|1|2|3|\n");
        Assert.Empty(problems);
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
        Assert.Contains("<td>1</td>\n<td class=\"to-middle\">2</td>\n<td class=\"to-end\">3</td>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ while true; end }}", "T030")]
    [InlineData("{{ if }}", "T001")]
    [InlineData("{{ nothing }}", "T003")]
    public void A_broken_expression_ends_in_a_diagnostic(string text, string code)
    {
        var problem = Render(text).Problems[0];
        Assert.Equal((code, "content/pages/test.zh.md", 10), (problem.Code.Value, problem.Location.File, problem.Location.Line));
    }

    private static (string Html, IReadOnlyList<Diagnostic> Problems) Render(string text, string language = "zh") =>
        Render(text, ShippedPlan.Site(language));

    private static (string Html, IReadOnlyList<Diagnostic> Problems) Render(string text, LanguageSite site)
    {
        var pages = new LanguagePages(site, TemplateBuiltins.Make(), CancellationToken.None);
        var bag = new DiagnosticBag();
        var html = pages.Prose.Render(new(text, new("content/pages/test.zh.md", 10, 1)), Page, 0, bag);
        return (html.Text, bag.ToImmutable());
    }
}
