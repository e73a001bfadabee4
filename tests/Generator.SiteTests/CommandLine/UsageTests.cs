namespace Generator.SiteTests.CommandLine;

public sealed class UsageTests : IDisposable
{
    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("bild")]
    [InlineData("build extra")]
    [InlineData("build --unknown")]
    [InlineData("build --format xml")]
    [InlineData("build --format")]
    [InlineData("build --as-of 31.12.2020")]
    [InlineData("build --as-of 2020-02-30")]
    [InlineData("build --base-url example.org")]
    [InlineData("build --base-url ftp://example.org/")]
    [InlineData("build --base-url https://example.org/?q")]
    [InlineData("build --content missing")]
    [InlineData("check --templates missing")]
    [InlineData("build --keep --force")]
    [InlineData("build @file")]
    [InlineData("serve --no-build")]
    [InlineData("serve --port 65536")]
    [InlineData("serve --port -1")]
    public async Task Wrong_usage_is_exit_2_with_a_word_on_standard_error_only(string arguments)
    {
        Assert.Equal(2, await run.RunAsync(arguments, TestContext.Current.CancellationToken));
        Assert.NotEmpty(run.Error);
        Assert.Empty(run.Output);
        Assert.Null(run.Asked);
    }

    [Theory]
    [InlineData("--help", "check")]
    [InlineData("build --help", "--base-url <URL>")]
    [InlineData("build --format xml --help", "--as-of <DATE>")]
    [InlineData("check -h", "human|msbuild|json")]
    [InlineData("serve --help", "--port <N>")]
    [InlineData("--version", "generator 0.")]
    public async Task Help_and_version_are_exit_0_on_standard_output(string arguments, string expected)
    {
        Assert.Equal(0, await run.RunAsync(arguments, TestContext.Current.CancellationToken));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("content/data")]
    [InlineData("templates")]
    public async Task The_repositorys_own_folders_are_found_from_any_folder_inside(string current)
    {
        run.CurrentFolder = Path.Combine(run.Repository, current).TrimEnd('/');
        Assert.Equal(0, await run.RunAsync("build", TestContext.Current.CancellationToken));
        Assert.Equal(
            new BuildOptions(
                In("content"), In("templates"), In("site-output"), In(".cache"), null, new DateOnly(2021, 3, 4), Strict: false,
                Force: false, PublishSite: true),
            run.Asked! with { Memory = null });
        Assert.NotNull(run.Asked.Memory);
    }

    [Fact]
    public async Task Every_option_reaches_the_build()
    {
        var other = Directory.CreateDirectory(In("other")).FullName;
        run.CurrentFolder = other;
        Directory.CreateDirectory(Path.Combine(other, "t"));
        Assert.Equal(
            0, await run.RunAsync(
                "check --content ../content --templates t --output ./o --cache ./c --base-url https://example.org/plan --as-of " +
                "2020-12-31 --strict --force",
                TestContext.Current.CancellationToken));
        Assert.Equal(
            new BuildOptions(
                In("content"), Path.Combine(other, "t"), Path.Combine(other, "o"), Path.Combine(other, "c"), new Uri(
                    "https://example.org/plan/"), new DateOnly(2020, 12, 31), Strict: true, Force: true, PublishSite: false),
            run.Asked);
    }

    [Fact]
    public async Task Files_of_others_are_kept_when_that_is_asked()
    {
        Assert.Equal(0, await run.RunAsync("build --keep", TestContext.Current.CancellationToken));
        Assert.Equal((true, false), (run.Asked!.Keep, run.Asked.Force));
    }

    [Fact]
    public async Task Outside_a_repository_the_other_folders_lie_beside_the_content()
    {
        var outside = Directory.CreateTempSubdirectory("generator-outside-");
        run.CurrentFolder = outside.FullName;
        Assert.Equal(2, await run.RunAsync("build", TestContext.Current.CancellationToken));
        Assert.Contains("--content", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, await run.RunAsync($"build --content {In("content")}", TestContext.Current.CancellationToken));
        Assert.Equal(In("templates"), run.Asked!.TemplateFolder);
        Assert.Equal(In("site-output"), run.Asked.OutputFolder);
        Assert.Equal(In(".cache"), run.Asked.CacheFolder);
        outside.Delete();
    }

    private string In(string folder) => Path.Combine(run.Repository, folder);
}
