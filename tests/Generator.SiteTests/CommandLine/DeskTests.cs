using Generator.Diagnostics;

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
        Assert.Equal("14 schemas in content/.schemas/, 14 of them changed.\n", run.Output);
        Assert.Equal(0, await Run("schema"));
        Assert.Equal("14 schemas in content/.schemas/, 0 of them changed.\n", run.Output);
        Assert.Equal(14, Directory.GetFiles(Path.Combine(run.Repository, "content", ".schemas")).Length);
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

    private Task<int> Run(string arguments) => run.RunAsync(arguments, TestContext.Current.CancellationToken);
}
