using Generator.Tests.Loading;

namespace Generator.SiteTests;

/// <summary>The web server is only there for who serves: a build neither waits for it to be loaded nor holds it in memory.</summary>
public sealed class LoadedAssembliesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_build_loads_no_web_server()
    {
        var list = folder["loaded.txt"];
        using var process = GeneratorProcess.Start(
            ["build", "--output", folder["site"], "--cache", Repository.Cache],
            ("DOTNET_STARTUP_HOOKS", typeof(LoadedAssembliesTests).Assembly.Location),
            (StartupHook.ListVariable, list));
        await process.SucceedAsync();
        var loaded = await File.ReadAllLinesAsync(list, TestContext.Current.CancellationToken);
        Assert.Contains("Generator.Core", loaded);
        Assert.DoesNotContain(loaded, name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
            || name.StartsWith("Microsoft.Extensions", StringComparison.Ordinal));
    }
}
