using System.Text.Json;
using Generator.Publishing;

namespace Generator.SiteTests.CommandLine;

public sealed class VerifyTests : IDisposable
{
    private readonly CommandLineRun run = new();

    public VerifyTests()
    {
        var site = Directory.CreateDirectory(Path.Combine(run.Repository, "site")).FullName;
        File.WriteAllText(Path.Combine(site, "index.html"), "front");
        File.WriteAllBytes(
            Path.Combine(site, "manifest.json"),
            SiteManifest.Build(new([new(new("index.html"), "front"u8.ToArray())]), [], "1.2.3").ToBytes());
    }

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_whole_site_is_exit_0_with_a_word_on_standard_output()
    {
        Assert.Equal(0, await RunAsync("verify site"));
        Assert.StartsWith("site/ matches its list of files: 1 file", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_difference_is_exit_1_and_named()
    {
        Spoil();
        Assert.Equal(1, await RunAsync("verify site"));
        Assert.Contains("O037", run.Error, StringComparison.Ordinal);
        Assert.Contains("site/ is not the site as it was built: 1 error", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);

        Assert.Equal(1, await RunAsync("verify site --format msbuild"));
        Assert.StartsWith("index.html: error O037: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task For_programs_it_is_a_document()
    {
        Spoil();
        Assert.Equal(1, await RunAsync("verify site --format json"));
        using var document = JsonDocument.Parse(run.Output);
        var root = document.RootElement;
        Assert.Equal(
            (false, 1, 1, "1.2.3", "index.html"),
            (root.GetProperty("succeeded").GetBoolean(), root.GetProperty("exitCode").GetInt32(), root.GetProperty("files").GetInt32(),
                root.GetProperty("toolVersion").GetString(), root.GetProperty("diagnostics")[0].GetProperty("file").GetString()));
    }

    [Theory]
    [InlineData("verify", "FOLDER")]
    [InlineData("verify missing", "missing")]
    public async Task Without_a_folder_it_is_wrong_usage(string arguments, string told)
    {
        Assert.Equal(2, await RunAsync(arguments));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_of_a_site_to_build_again_reaches_the_build_and_its_outcome_is_told()
    {
        run.Build = (options, _, _) => CommandLineRun.Report(options) with { Reproduced = 1 };
        Assert.Equal(0, await RunAsync("build --reproduce site/manifest.json"));
        Assert.Equal(Path.Combine(run.Repository, "site", "manifest.json"), run.Asked!.Reproduces);
        Assert.Contains("1 file came out with the same hash", run.Output, StringComparison.Ordinal);

        Assert.Equal(0, await RunAsync("build --reproduce site/manifest.json --format json"));
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(1, document.RootElement.GetProperty("reproduced").GetInt32());
    }

    [Fact]
    public async Task A_current_folder_that_is_gone_is_told_as_that()
    {
        run.CurrentFolder = string.Empty;
        Assert.Equal(2, await RunAsync("build"));
        Assert.StartsWith("The folder in which this was started is gone.", run.Error, StringComparison.Ordinal);
        Assert.Null(run.Asked);
    }

    private void Spoil() => File.AppendAllText(Path.Combine(run.Repository, "site", "index.html"), "x");

    private Task<int> RunAsync(string arguments) => run.RunAsync(arguments, TestContext.Current.CancellationToken);
}
