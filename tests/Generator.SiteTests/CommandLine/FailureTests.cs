using System.Text.Json;
using Generator.Diagnostics;

namespace Generator.SiteTests.CommandLine;

public sealed class FailureTests : IDisposable
{
    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Fact]
    public async Task A_bug_is_exit_70_in_plain_words_and_in_full_only_on_demand()
    {
        run.Build = (_, _, _) => throw new InvalidOperationException("the list was empty");
        Assert.Equal(70, await RunAsync("build"));
        Assert.Contains("your content is not to blame", run.Error, StringComparison.Ordinal);
        Assert.Contains("the list was empty", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);

        Assert.Equal(70, await RunAsync("build --verbose"));
        Assert.Contains("   at ", run.Error, StringComparison.Ordinal);

        Assert.Equal(70, await RunAsync("build --format msbuild"));
        Assert.StartsWith("generator : error X070: ", run.Error, StringComparison.Ordinal);

        Assert.Equal(70, await RunAsync("build --format json"));
        Assert.Empty(run.Error);
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(70, document.RootElement.GetProperty("exitCode").GetInt32());
        Assert.Contains("   at ", document.RootElement.GetProperty("details").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_program_fails_at_in_one_of_several_plans_is_exit_70()
    {
        foreach (var plan in (string[])["east", "west"])
        {
            var content = Directory.CreateDirectory(Path.Combine(run.Repository, "plans", plan, "content"));
            await File.WriteAllTextAsync(
                Path.Combine(content.FullName, "site.yaml"), "languages: [en]\n", TestContext.Current.CancellationToken);
        }

        var fault = new InvalidOperationException("the list was empty");
        run.Build = (options, _, _) => CommandLineRun.Report(options, options.ContentFolder.Contains("west", StringComparison.Ordinal)
            ? [TemplateProblems.NotMade(new("en/goals.html"), nameof(InvalidOperationException), fault.Message) with { Fault = fault }]
            : []);

        Assert.Equal(70, await RunAsync("check --plans plans"));
        Assert.Contains("faults.log.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain($"faults.log{Path.DirectorySeparatorChar}", run.Error, StringComparison.Ordinal);

        Assert.Equal(70, await RunAsync("check --plans plans --format json"));
        using var document = JsonDocument.Parse(run.Output);
        Assert.Equal(70, document.RootElement.GetProperty("exitCode").GetInt32());
    }

    [Fact]
    public async Task A_machine_that_fails_is_not_called_a_bug()
    {
        run.Build = (_, _, _) => throw new IOException("No space left on device.");
        Assert.Equal(70, await RunAsync("build"));
        Assert.Contains("No space left on device.", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("generator itself", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_is_stopped_is_exit_130()
    {
        using var stop = new CancellationTokenSource();
        run.Build = (_, _, token) =>
        {
            stop.Cancel();
            token.ThrowIfCancellationRequested();
            throw new InvalidOperationException("The token did not arrive.");
        };
        Assert.Equal(130, await run.RunAsync("build", stop.Token));
        Assert.Empty(run.Output);
        Assert.Contains("as it was", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("build", "Reading\nBuilt")]
    [InlineData("build --format msbuild", "Built")]
    [InlineData("build --format json", "{")]
    public async Task Progress_is_a_line_a_stage_for_a_reader_and_silent_for_programs(string arguments, string start)
    {
        run.Build = (options, progress, _) =>
        {
            progress?.Invoke(BuildStep.Reading);
            return CommandLineRun.Report(options);
        };
        Assert.Equal(0, await RunAsync(arguments));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Progress_on_a_terminal_is_redrawn_and_leaves_only_the_summary()
    {
        run.IsLive = true;
        run.Build = (options, progress, _) =>
        {
            progress?.Invoke(BuildStep.Reading);
            return CommandLineRun.Report(options);
        };
        Assert.Equal(0, await RunAsync("build"));
        Assert.Contains("\u001b[", run.Output, StringComparison.Ordinal);
        Assert.Contains("Built 312 pages", run.Output, StringComparison.Ordinal);
    }

    private Task<int> RunAsync(string arguments) => run.RunAsync(arguments, TestContext.Current.CancellationToken);
}
