using System.Diagnostics;
using System.Text;

namespace Generator.SiteTests;

/// <summary>The built command line as a process of its own, which can have other surroundings than the tests, and be killed.</summary>
internal sealed class GeneratorProcess : IDisposable
{
    private readonly Process process;
    private readonly Task<string> errors;

    private GeneratorProcess(Process process)
    {
        this.process = process;
        errors = process.StandardError.ReadToEndAsync();
    }

    public TextReader Output => process.StandardOutput;

    public static GeneratorProcess Start(IEnumerable<string> arguments, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = Repository.Root,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "generator.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return new GeneratorProcess(Process.Start(start)!);
    }

    /// <summary>Waits for the end of a run that has to succeed.</summary>
    public async Task SucceedAsync()
    {
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"exit {process.ExitCode}\n{output}\n{await errors}");
    }

    /// <summary>Ends the process as a power cut would: at once, with no chance to tidy up.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => process.Dispose();
}
