using System.Diagnostics;
using Generator.Gallery;

namespace Generator.Benchmarks.EndToEnd;

/// <summary>What a run of the command took: processor time and peak memory of the whole process, and the time on the wall.</summary>
internal sealed record MeasuredProcess(TimeSpan Processor, TimeSpan Wall, long Peak, int ExitCode, string Output)
{
    /// <summary>The command that was built with the benchmarks, or another, such as the published one, by its path.</summary>
    public static async Task<MeasuredProcess> RunAsync(string? tool, params string[] arguments)
    {
        var own = Path.Combine(AppContext.BaseDirectory, "generator.dll");
        var start = tool is null ? new ProcessStartInfo("dotnet", [own, .. arguments]) : new ProcessStartInfo(tool, arguments);
        start.WorkingDirectory = RepositoryFolder.Path;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (Sample(process) is var (time, memory))
        {
            (processor, peak) = (time, Math.Max(peak, memory));
            await Task.Delay(10);
        }

        return new(processor, watch.Elapsed, peak, process.ExitCode, await said + await complained);
    }

    /// <summary>The same measurement, for a run that must succeed.</summary>
    public MeasuredProcess OrFail() => ExitCode == 0 ? this : throw new InvalidOperationException(Output);

    /// <summary>Processor time so far and peak memory, or null once the process has ended, which may be between two looks.</summary>
    private static (TimeSpan Processor, long Peak)? Sample(Process process)
    {
        try
        {
            process.Refresh();
            return process.HasExited ? null : (process.TotalProcessorTime, process.PeakWorkingSet64);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
