using Generator.Authoring;
using Generator.Diagnostics;

namespace Generator.Tests.Authoring;

/// <summary>A plan and a language to begin with.</summary>
public sealed class NewPlanTests
{
    [Fact]
    public void A_new_plan_builds_without_a_word_and_holds_no_figure()
    {
        using var folder = new DeskFolder(plan: null);
        folder.Write(ContentDesk.NewPlan(ToolLanguage.English));

        var plan = folder.Plan();

        Assert.Empty(plan.Observations);
        Assert.Equal(["example-goal"], plan.Chapters.SelectMany(chapter => chapter.Goals).Select(goal => goal.Id.Value));
    }

    [Fact]
    public void A_new_plan_has_the_schemas_of_its_files()
    {
        var files = ContentDesk.NewPlan(ToolLanguage.Chinese).Files;

        Assert.Equal(18, files.Count(file => file.Path.StartsWith(".schemas/", StringComparison.Ordinal)));
        Assert.All(
            files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)),
            file => Assert.StartsWith(
                "# yaml-language-server: $schema=", System.Text.Encoding.UTF8.GetString(file.Content.Span), StringComparison.Ordinal));
    }

    [Fact]
    public void A_new_plan_takes_a_year_an_indicator_and_a_source()
    {
        using var folder = new DeskFolder(plan: null);
        folder.Write(ContentDesk.NewPlan(ToolLanguage.English));
        folder.Write(ContentDesk.NewYear(
            folder.Content, DeskFolder.Templates, "2021", ToolLanguage.Chinese, asWorkbook: true, new DateOnly(2022, 6, 30)));
        folder.Write("data/2021.xlsx", SheetFiller.Fill(
            File.ReadAllBytes(folder.PathOf("data/2021.xlsx")), "示例比例", ("数值", "1"), ("状态", "正式公布"), ("来源", "plan")));

        Assert.Equal(1m, Assert.Single(folder.Plan().Observations).Number);
    }

    [Fact]
    public void A_text_of_several_lines_stays_in_its_comment()
    {
        using var folder = DeskFolder.Small();
        folder.Write("pages/about.en.md", "---\ntitle: Page\ndescription: |\n  A page\n  of two lines.\n---\n\nText.\n");
        var answer = ContentDesk.NewLanguage(folder.Content, DeskFolder.Templates, "fr", from: null, ToolLanguage.English);
        folder.Write(answer with { Files = [.. answer.Files.Where(file => !file.IsTemplate)] });

        Assert.StartsWith(
            "---\n# Page\ntitle:\n# A page of two lines.\ndescription:\n---\n", folder.Read("pages/about.fr.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_has_all_prose_and_words_empty_and_each_is_named()
    {
        using var folder = DeskFolder.Small();
        var answer = ContentDesk.NewLanguage(folder.Content, DeskFolder.Templates, "it", from: null, ToolLanguage.English);

        Assert.Equal(8, answer.Files.Length);
        Assert.Equal("text.it.yaml", Assert.Single(answer.Files, file => file.IsTemplate).Path);
        folder.Write(answer with { Files = [.. answer.Files.Where(file => !file.IsTemplate)] });
        Assert.Equal(
            "---\n# Page\ntitle:\n# A page.\ndescription:\n---\n\n"
                + "<!-- To translate from en; write the text below and delete this comment.\n\nText.\n\n-->\n",
            folder.Read("pages/about.it.md"));

        folder.Change("site.yaml", "languages: [zh, en]", "languages: [zh, en, it]");
        var problems = folder.Problems();
        Assert.Contains("C005 content/chapters/1-air/index.it.md, line 1, column 1: The text is empty.", problems);
        Assert.Contains(problems, problem => problem.StartsWith("C005 content/pages/about.it.md, line 3", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.StartsWith("C005 content/pages/about.it.md, line 7", StringComparison.Ordinal));
    }

    [Fact]
    public void The_words_of_a_new_language_are_those_of_the_other_and_empty()
    {
        using var folder = DeskFolder.Small();
        var answer = ContentDesk.NewLanguage(folder.Content, DeskFolder.Templates, "sl", "en", ToolLanguage.English);

        var text = System.Text.Encoding.UTF8.GetString(answer.Files.Single(file => file.IsTemplate).Content.Span);
        Assert.Contains("\nnav:\n  # Skip to the text\n  skip:\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "  # one: {goals}\u00a0promise: {counts}\n  # other: {goals}\u00a0promises: {counts}\n"
                + "  counts:\n    by: \"goals\"\n    one:\n    two:\n    few:\n    other:\n",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_the_templates_have_already_are_not_made_anew()
    {
        using var folder = DeskFolder.Small();
        var answer = ContentDesk.NewLanguage(folder.Content, DeskFolder.Templates, "fr", from: null, ToolLanguage.English);

        Assert.DoesNotContain(answer.Files, file => file.IsTemplate);
    }

    [Theory]
    [InlineData("sr_Latn", null, "“sr_Latn” is not the tag of a language. Write it as in fr, mn or sr-Latn.")]
    [InlineData("Fr", null, "“Fr” is not the tag of a language. Write it as in fr, mn or sr-Latn.")]
    [InlineData("en", null, "The site has the language “en” already.")]
    [InlineData("pt-BR", "it", "There is nothing in “it” to translate from. There is: zh, en.")]
    public void A_language_that_cannot_be_is_refused(string tag, string? from, string expected)
    {
        using var folder = DeskFolder.Small();

        Assert.Equal(expected, ContentDesk.NewLanguage(folder.Content, DeskFolder.Templates, tag, from, ToolLanguage.English).Refusal);
    }
}
