using Generator.Diagnostics;
using Generator.Gallery;

namespace Generator.SiteTests.CommandLine;

/// <summary>The verbs for the people who write content: what they print, what they write, and what they never touch.</summary>
public sealed class DeskTests : IDisposable
{
    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task Schemas_lie_in_the_content_folder_and_are_written_once()
    {
        File.WriteAllText(Path.Combine(run.Repository, "content", "site.yaml"), "languages: [zh, en]\n");

        Assert.Equal(0, await Run("schema"));
        Assert.Equal("18 schemas in content/.schemas/, 18 of them changed.\n", run.Output);
        Assert.Equal(0, await Run("schema"));
        Assert.Equal("18 schemas in content/.schemas/, 0 of them changed.\n", run.Output);
        Assert.Equal(18, Directory.GetFiles(Path.Combine(run.Repository, "content", ".schemas")).Length);
    }

    [Fact]
    public async Task A_list_is_printed_in_the_language_of_the_tool()
    {
        run.Language = ToolLanguage.Chinese;

        Assert.Equal(0, await Run("list statuses"));
        Assert.StartsWith("可以写作", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("list everything")]
    public async Task A_list_of_nothing_known_is_wrong_usage(string arguments)
    {
        Assert.Equal(2, await Run(arguments));
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public async Task Content_that_cannot_be_read_is_told_as_a_check_tells_it()
    {
        File.WriteAllText(Path.Combine(run.Repository, "content", "units.yaml"), "kt: [\n");

        Assert.Equal(1, await Run("list units"));
        Assert.Contains("content/units.yaml", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task A_new_year_is_written_once_and_never_over_anything()
    {
        TakeSmallPlan();

        Assert.Equal(0, await Run("new year 2021 --format csv --release 2022-06-30"));
        Assert.StartsWith("Wrote content/data/2021.csv\nAdded to content/releases.yaml\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "- year: 2021\n  date: '2022-06-30'\n  note:\n    zh: '增加2021年的数字。'\n    en: 'Adds the figures for 2021.'\n",
            File.ReadAllText(Path.Combine(run.Repository, "content", "releases.yaml")),
            StringComparison.Ordinal);

        var before = File.ReadAllBytes(Path.Combine(run.Repository, "content", "data", "2021.csv"));
        Assert.Equal(2, await Run("new year 2021"));
        Assert.Equal("There is a dataset for 2021 already: content/data/2021.csv. It is left as it is.\n", run.Error);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(run.Repository, "content", "data", "2021.csv")));
        Assert.False(File.Exists(Path.Combine(run.Repository, "content", "data", "2021.xlsx")));
    }

    [Fact]
    public async Task Entries_go_into_the_files_that_they_belong_to()
    {
        TakeSmallPlan();
        var section = Path.Combine(run.Repository, "content", "chapters", "1-air", "1-targets", "section.yaml");

        Assert.Equal(0, await Run("new indicator forest-share"));
        Assert.StartsWith("Wrote content/indicators/forest-share.yaml\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await Run("new source yearbook"));
        Assert.StartsWith("Added to content/sources.yaml\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, await Run("new goal less-dust 1-air/1-targets"));
        Assert.Contains("\n  - id: less-dust\n", File.ReadAllText(section), StringComparison.Ordinal);
        Assert.Equal(2, await Run("new indicator dust"));
        Assert.Equal("“dust” is there already.\n", run.Error);
    }

    [Fact]
    public async Task A_language_has_its_words_in_the_template_folder()
    {
        TakeSmallPlan();
        File.Copy(
            Path.Combine(RepositoryFolder.Path, "templates", "text.en.yaml"), Path.Combine(run.Repository, "templates", "text.en.yaml"));

        Assert.Equal(0, await Run("new language fr"));
        Assert.True(File.Exists(Path.Combine(run.Repository, "templates", "text.fr.yaml")));
        Assert.True(File.Exists(Path.Combine(run.Repository, "content", "pages", "about.fr.md")));
    }

    [Fact]
    public async Task A_plan_is_made_once_and_needs_no_content_around_it()
    {
        File.Delete(Path.Combine(run.Repository, "content", "site.yaml"));

        Assert.Equal(0, await Run("new plan other/content"));
        Assert.True(File.Exists(Path.Combine(run.Repository, "other", "content", "site.yaml")));
        Assert.Equal(2, await Run("new plan other/content"));
        Assert.Equal(
            "other/content/chapters/1-example/1-promises/index.en.md is there already. Nothing was written.\n", run.Error);
    }

    [Fact]
    public async Task Help_is_offered_for_the_verb_in_full()
    {
        Assert.Equal(2, await Run("new year"));
        Assert.Contains("“generator new year --help”", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("new goal less-dust")]
    [InlineData("new language")]
    [InlineData("new plan")]
    [InlineData("new year")]
    [InlineData("new year soon")]
    [InlineData("new year 2021 --format ods")]
    [InlineData("new year 2021 --release tomorrow")]
    public async Task What_cannot_be_made_is_wrong_usage(string arguments)
    {
        Assert.Equal(2, await Run(arguments));
        Assert.Empty(run.Output);
        Assert.NotEmpty(run.Error);
    }

    private void TakeSmallPlan()
    {
        var plan = Path.Combine(RepositoryFolder.Path, "tests", "Generator.Specs", "plan", "content");
        foreach (var file in Directory.EnumerateFiles(plan, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(run.Repository, "content", Path.GetRelativePath(plan, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private Task<int> Run(string arguments) => run.RunAsync(arguments, TestContext.Current.CancellationToken);
}
