using System.Diagnostics;
using System.Globalization;
using Generator.Benchmarks.MadePlans;
using Generator.Gallery;

namespace Generator.Benchmarks.EndToEnd;

/// <summary>
/// The command on made plans of growing size, each build a process of its own: time, processor time, peak memory, what was written, and
/// by what factor each grew from the step before. Beside it the floor: the time of writing the very same bytes to disk, and nothing else.
/// <c>--tool PATH</c> measures a published command; <c>--keep DIR</c> leaves plans and sites there.
/// </summary>
internal static class SizesOfPlans
{
    private static readonly int[] Usual = [100, 1000, 10000];

    public static async Task RunAsync(string[] options)
    {
        var kept = PlanSize.Option(options, "--keep");
        var work = kept is null ? Directory.CreateTempSubdirectory("generator-sizes-") : Directory.CreateDirectory(kept);
        try
        {
            Console.WriteLine(
                "indicators  years  regions  languages  wall s  processor s  peak MB   files  written MB  floor s  largest page KB");
            Step? before = null;
            foreach (var indicators in Steps(options))
            {
                var size = PlanSize.Read(options) with { Indicators = indicators };
                var step = await MeasureAsync(size, Path.Combine(work.FullName, FormattableString.Invariant($"{indicators}")), options);
                step.Print(before);
                before = step;
            }
        }
        finally
        {
            if (kept is null)
            {
                work.Delete(recursive: true);
            }
        }
    }

    private static int[] Steps(string[] options)
    {
        var named = options.Skip(1).TakeWhile(option => option[0] != '-').Select(step => int.Parse(step, CultureInfo.InvariantCulture));
        return named.ToArray() is { Length: > 0 } steps ? steps : Usual;
    }

    private static async Task<Step> MeasureAsync(PlanSize size, string folder, string[] options)
    {
        var (content, site) = (Path.Combine(folder, "content"), Path.Combine(folder, "site"));
        MadePlan.Write(size, content);
        string[] arguments =
        [
            "build", "--content", content, "--output", site, "--cache", Path.Combine(folder, "cache"),
            "--templates", Path.Combine(RepositoryFolder.Path, "templates"),
        ];
        var took = (await MeasuredProcess.RunAsync(PlanSize.Option(options, "--tool"), arguments)).OrFail();
        var files = new DirectoryInfo(site).GetFiles("*", SearchOption.AllDirectories);
        var page = files.Where(file => file.Extension == ".html").MaxBy(file => file.Length)!;
        var floor = Floor(files, site, Path.Combine(folder, "floor"));
        return new(size, took, files.Length, files.Sum(file => file.Length), floor, page.Length, Path.GetRelativePath(site, page.FullName));
    }

    /// <summary>The time of writing the files of a site again, read beforehand one by one.</summary>
    private static TimeSpan Floor(FileInfo[] files, string site, string copy)
    {
        var watch = new Stopwatch();
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file.FullName);
            var path = Path.Combine(copy, Path.GetRelativePath(site, file.FullName));
            watch.Start();
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
            watch.Stop();
        }

        Directory.Delete(copy, recursive: true);
        return watch.Elapsed;
    }

    private sealed record Step(
        PlanSize Size, MeasuredProcess Took, int Files, long Bytes, TimeSpan Floor, long LargestPage, string LargestPageName)
    {
        public void Print(Step? before)
        {
            Console.WriteLine(FormattableString.Invariant(
                $"{Size.Indicators,10}  {Size.Years,5}  {Size.Regions,7}  {Size.Languages.Length,9}  {Took.Wall.TotalSeconds,6:0.0}  {
                    Took.Processor.TotalSeconds,11:0.0}  {Took.Peak / 1e6,7:0}  {Files,6}  {Bytes / 1e6,10:0.0}  {
                    Floor.TotalSeconds,7:0.00}  {LargestPage / 1e3:0} {LargestPageName}"));
            if (before is not null)
            {
                Console.WriteLine(FormattableString.Invariant(
                    $"{Times(Size.Indicators, before.Size.Indicators),10}  {"",5}  {"",7}  {"",9}  {Times(Took.Wall, before.Took.Wall),6}  {
                        Times(Took.Processor, before.Took.Processor),11}  {Times(Took.Peak, before.Took.Peak),7}  {
                        Times(Files, before.Files),6}  {Times(Bytes, before.Bytes),10}  {Times(Floor, before.Floor),7}"));
            }
        }

        private static string Times(TimeSpan now, TimeSpan before) => Times(now.TotalSeconds, before.TotalSeconds);

        private static string Times(double now, double before) => FormattableString.Invariant($"× {now / before:0.0}");
    }
}
