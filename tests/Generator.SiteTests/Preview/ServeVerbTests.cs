using System.Net;
using System.Net.Sockets;
using Generator.SiteTests.CommandLine;

namespace Generator.SiteTests.Preview;

public sealed class ServeVerbTests : IDisposable
{
    private readonly CommandLineRun run = new();

    public void Dispose() => run.Dispose();

    [Theory]
    [InlineData("serve")]
    [InlineData("serve --no-build --output site")]
    public async Task A_taken_port_is_told_with_its_number_and_what_to_do(string arguments)
    {
        MakeSite();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        Assert.Equal(2, await run.RunAsync($"{arguments} --port {port}", TestContext.Current.CancellationToken));
        Assert.StartsWith($"Port {port} is in use by another program", run.Error, StringComparison.Ordinal);
        Assert.Contains($"--port {(port < 65535 ? port + 1 : port - 1)}", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
        Assert.Null(run.Asked);
    }

    [Fact]
    public async Task A_finished_site_is_shown_until_it_is_stopped()
    {
        MakeSite();
        using var stop = new CancellationTokenSource();
        var running = run.RunAsync("serve --no-build --output site --port 0", stop.Token);
        await stop.CancelAsync();
        Assert.Equal(0, await running);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Stopping_in_the_middle_of_a_build_is_a_quiet_end()
    {
        using var stop = new CancellationTokenSource();
        run.Build = (_, _, token) =>
        {
            stop.Cancel();
            token.WaitHandle.WaitOne();
            throw new OperationCanceledException(token);
        };
        Assert.Equal(0, await run.RunAsync("serve --port 0", stop.Token));
        Assert.Contains("http://127.0.0.1:", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task What_is_built_is_not_published()
    {
        using var stop = new CancellationTokenSource();
        run.Build = (options, _, _) =>
        {
            stop.Cancel();
            return CommandLineRun.Report(options);
        };
        await run.RunAsync("serve --port 0 --as-of 2020-12-31 --strict --cache c", stop.Token);
        Assert.Equal(
            (false, new DateOnly(2020, 12, 31), true, Path.Combine(run.Repository, "c")),
            (run.Asked!.PublishSite, run.Asked.AsOf, run.Asked.Strict, run.Asked.CacheFolder));
    }

    [Theory]
    [InlineData("serve --output site", "--no-build")]
    [InlineData("serve --no-build", "generator build")]
    [InlineData("serve --content missing", "missing")]
    public async Task Wrong_usage_says_what_to_do(string arguments, string told)
    {
        Assert.Equal(2, await run.RunAsync(arguments, TestContext.Current.CancellationToken));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private void MakeSite()
    {
        Directory.CreateDirectory(Path.Combine(run.Repository, "site"));
        File.WriteAllText(Path.Combine(run.Repository, "site", "index.html"), "front");
    }
}
