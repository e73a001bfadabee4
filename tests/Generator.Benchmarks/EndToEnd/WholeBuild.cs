using System.Diagnostics;
using Generator.Gallery;

namespace Generator.Benchmarks.EndToEnd;

/// <summary>
/// The command as a user runs it, five times without the pictures of an earlier build and five times with them: processor time, wall time
/// and peak memory of the whole process, and the sizes of what it wrote. The goals are 1.0 s of processor time, 250 MB, 100 KB a page.
/// </summary>
internal static class WholeBuild
{
    private const int Runs = 5;

    public static async Task RunAsync()
    {
        var output = Directory.CreateTempSubdirectory("generator-benchmark-");
        try
        {
            var (site, cache) = (Path.Combine(output.FullName, "site"), Path.Combine(output.FullName, "cache"));
            Console.WriteLine("run  pictures  processor s  wall s  peak MB");
            for (var run = 1; run <= Runs; run++)
            {
                foreach (var pictures in (string[])["drawn", "kept"])
                {
                    var (processor, wall, peak) = await BuildAsync(site, cache);
                    Console.WriteLine(FormattableString.Invariant(
                        $"{run,3}  {pictures,-8}  {processor.TotalSeconds,11:0.00}  {wall.TotalSeconds,6:0.00}  {peak / 1048576.0,7:0}"));
                }

                Directory.Delete(cache, recursive: true);
            }

            Sizes(site);
        }
        finally
        {
            output.Delete(recursive: true);
        }
    }

    private static async Task<(TimeSpan Processor, TimeSpan Wall, long Peak)> BuildAsync(string site, string cache)
    {
        var tool = Path.Combine(AppContext.BaseDirectory, "generator.dll");
        var start = new ProcessStartInfo("dotnet", [tool, "build", "--output", site, "--cache", cache])
        {
            WorkingDirectory = RepositoryFolder.Path,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (Sample(process) is var (time, memory))
        {
            (processor, peak) = (time, Math.Max(peak, memory));
            await Task.Delay(10);
        }

        return process.ExitCode == 0
            ? (processor, watch.Elapsed, peak)
            : throw new InvalidOperationException(await process.StandardOutput.ReadToEndAsync());
    }

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

    private static void Sizes(string site)
    {
        foreach (
            var kind in new DirectoryInfo(site).EnumerateFiles("*", SearchOption.AllDirectories)
                .GroupBy(file => file.Extension)
                .OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            var largest = kind.MaxBy(file => file.Length)!;
            var (all, most) = (kind.Sum(file => file.Length) / 1024.0, largest.Length / 1024.0);
            var name = Path.GetRelativePath(site, largest.FullName);
            Console.WriteLine(FormattableString.Invariant(
                $"{kind.Key,-6} {kind.Count(),4} files, {all,7:0} KB in all, largest {most,6:0.0} KB: {name}"));
        }
    }
}
