using Generator.Authoring;
using Generator.Diagnostics;

namespace Generator.Tests.Authoring;

/// <summary>Entries from the desk: what stands empty is named by a check, and filled in they build without a word.</summary>
public sealed class NewEntryTests : IDisposable
{
    private readonly DeskFolder folder = DeskFolder.Small();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_indicator_is_named_empty_until_it_is_filled_in()
    {
        folder.Write(ContentDesk.NewIndicator(folder.Content, DeskFolder.Templates, "forest-share", ToolLanguage.English));
        Assert.Equal(
            [
                "C005 content/indicators/forest-share.yaml, line 5, column 8: “zh” in “name” of the indicator “forest-share” is empty.",
                "C005 content/indicators/forest-share.yaml, line 6, column 8: “en” in “name” of the indicator “forest-share” is empty.",
            ],
            folder.Problems()[..2]);
        Assert.Equal(7, folder.Problems().Length);

        const string path = "indicators/forest-share.yaml";
        folder.Change(path, "  name:\n    zh:\n    en:\n", "  name:\n    zh: 森林\n    en: Forest\n");
        folder.Change(path, "  definition:\n    zh:\n    en:\n", "  definition:\n    zh: 森林。\n    en: Forest.\n");
        folder.Change(path, "  unit:\n", "  unit: percent\n");
        folder.Change(path, "  direction:\n", "  direction: up\n");
        folder.Change(path, "  observations:\n", "  observations: level\n");
        folder.Change(path, "  # context:\n", "  context: true\n");

        Assert.Equal("Forest", folder.Plan().Indicators[new("forest-share")].Name[new("en")]);
    }

    [Fact]
    public void A_source_is_added_and_nothing_else_is_touched()
    {
        var before = folder.Read("sources.yaml");
        folder.Write(ContentDesk.NewSource(folder.Content, DeskFolder.Templates, "yearbook", ToolLanguage.Chinese));

        Assert.StartsWith(before + "\nyearbook:\n  # 类别：", folder.Read("sources.yaml"), StringComparison.Ordinal);
        Assert.All(folder.Problems(), problem => Assert.StartsWith("C005 content/sources.yaml", problem, StringComparison.Ordinal));
        Assert.Equal(6, folder.Problems().Length);

        folder.Change("sources.yaml", "  class:\n", "  class: official\n");
        folder.Change("sources.yaml", "  title:\n    zh:\n    en:\n", "  title:\n    zh: 年鉴\n    en: Yearbook\n");
        folder.Change("sources.yaml", "  publisher:\n    zh:\n    en:\n", "  publisher:\n    zh: 局\n    en: Bureau\n");
        folder.Change("sources.yaml", "  date:\n", "  date: '2021'\n");
        Assert.Equal("2021", folder.Plan().Sources[new("yearbook")].Date);
    }

    [Fact]
    public void A_goal_comes_after_the_last_one_of_its_section_and_before_what_follows()
    {
        const string path = "chapters/1-air/1-targets/section.yaml";
        const string measures =
            "\n# What is to be done.\nmeasures:\n  - {id: trees, place: {paragraph: 3}, text: {zh: 种树。, en: Plant trees.}}\n";
        folder.Write(path, folder.Read(path) + measures);
        folder.Write(ContentDesk.NewGoal(folder.Content, DeskFolder.Templates, "less-dust", "1-air/1-targets", ToolLanguage.English));

        var text = folder.Read(path);
        Assert.EndsWith(measures, text, StringComparison.Ordinal);
        Assert.Contains("  - id: less-dust\n    # A short title. (needed)\n    title:\n      zh:\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "(needed as said) [at-least | at-most | about | below | above | within | between]\n      bound:\n",
            text,
            StringComparison.Ordinal);
        Assert.Contains("\n      # to:\n", text, StringComparison.Ordinal);
        Assert.Contains("\n      # projection:\n", text, StringComparison.Ordinal);

        folder.Change(path, "    title:\n      zh:\n      en:\n", "    title:\n      zh: 粉尘\n      en: Dust\n");
        folder.Change(path, "    promise:\n      zh:\n      en:\n", "    promise:\n      zh: 少。\n      en: Less.\n");
        folder.Change(path, "      paragraph:\n", "      paragraph: 4\n");
        folder.Change(path, "      indicator:\n", "      indicator: dust\n");
        folder.Change(path, "      kind:\n", "      kind: cap\n");
        folder.Change(path, "      bound:\n", "      bound: at-most\n");
        folder.Change(path, "      value:\n", "      value: 90\n");
        folder.Change(path, "      unit:\n", "      unit: kt\n");
        folder.Change(path, "      year:\n", "      year: 2020\n");
        Assert.Equal(
            ["dust-fall", "services-rise", "less-dust"],
            folder.Plan().Chapters.SelectMany(chapter => chapter.Goals).Select(goal => goal.Id.Value));
    }

    [Fact]
    public void A_section_without_goals_gets_a_list_of_them()
    {
        const string path = "chapters/1-air/1-targets/section.yaml";
        folder.Write(path, "title: {zh: 目标, en: Targets}\nsummary: {zh: 目标。, en: The targets.}");
        folder.Write(ContentDesk.NewGoal(folder.Content, DeskFolder.Templates, "less-dust", "1-air/1-targets", ToolLanguage.English));

        Assert.Contains("The targets.}\ngoals:\n  # The goal’s identifier", folder.Read(path), StringComparison.Ordinal);
        Assert.Contains(folder.Problems(), problem => problem.Contains("the goal “less-dust” is empty", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Dust_New", "“Dust_New” is no name here. Use lower-case English words joined by hyphens, as in energy-total.")]
    [InlineData("dust", "“dust” is there already.")]
    public void A_name_that_cannot_be_is_refused(string name, string expected) => Assert.Equal(
        expected, ContentDesk.NewIndicator(folder.Content, DeskFolder.Templates, name, ToolLanguage.English).Refusal);

    [Theory]
    [InlineData("dust-fall", "1-air/1-targets", "“dust-fall” is there already.")]
    [InlineData("new-goal", "1-air/9-none", "There is no section “1-air/9-none”. There are: 1-air/1-targets.")]
    public void A_goal_that_cannot_be_is_refused(string name, string section, string expected) => Assert.Equal(
        expected, ContentDesk.NewGoal(folder.Content, DeskFolder.Templates, name, section, ToolLanguage.English).Refusal);

    [Fact]
    public void A_file_in_brackets_is_told_instead_of_broken()
    {
        folder.Write("sources.yaml", "{" + folder.Read("sources.yaml").TrimEnd().Replace("\n", ",\n", StringComparison.Ordinal) + "}\n");

        var answer = ContentDesk.NewSource(folder.Content, DeskFolder.Templates, "yearbook", ToolLanguage.English);

        Assert.StartsWith(
            "sources.yaml is written in a way that lines cannot be added to. Put these in by hand:\n\n\nyearbook:\n",
            answer.Refusal,
            StringComparison.Ordinal);
    }
}
