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
                    var took = (await MeasuredProcess.RunAsync(tool: null, "build", "--output", site, "--cache", cache)).OrFail();
                    var (processor, wall) = (took.Processor.TotalSeconds, took.Wall.TotalSeconds);
                    Console.WriteLine(FormattableString.Invariant(
                        $"{run,3}  {pictures,-8}  {processor,11:0.00}  {wall,6:0.00}  {took.Peak / 1048576.0,7:0}"));
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
