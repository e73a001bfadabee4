using System.Diagnostics;
using Generator.Model;
using Generator.Charts;
using Generator.Diagnostics;
using Generator.Publishing.Pictures;

namespace Generator.Benchmarks.Charts;

/// <summary>
/// What the picture of every chart costs on one core once the code is warm: milliseconds to draw it and to write it down, and its bytes.
/// The goals are 60 KB a picture and, for all of them, 3 s on two cores.
/// </summary>
internal static class PictureCosts
{
    public static void Print()
    {
        var shipped = new ShippedCharts();
        var charts = ChartStage.Draw(
            shipped.Assessment, shipped.Locales, MemoryStore.Instance, new DiagnosticBag(), CancellationToken.None)!.All.ToList();
        charts.ForEach(entry => Measure(entry.Chart));
        charts.ForEach(entry => Measure(entry.Chart));
        var costs = charts.Select(entry => (entry.Language, entry.Chart.Key, Cost: Measure(entry.Chart))).ToList();

        Console.WriteLine("language  draw ms  write ms    bytes  chart");
        foreach (var (language, key, cost) in costs)
        {
            Console.WriteLine(
                FormattableString.Invariant($"{language.Tag,-8}  {cost.Draw,7:0.0}  {cost.Write,8:0.0}  {cost.Bytes,7}  {key}"));
        }

        Sum("draw ms", costs.Select(one => one.Cost.Draw));
        Sum("write ms", costs.Select(one => one.Cost.Write));
        Sum("KB", costs.Select(one => one.Cost.Bytes / 1024.0));
    }

    private static (double Draw, double Write, int Bytes) Measure(Chart chart)
    {
        var watch = Stopwatch.StartNew();
        using var bitmap = chart.Picture!.Draw();
        var draw = watch.Elapsed.TotalMilliseconds;
        watch.Restart();
        var bytes = PalettePng.Write(bitmap).Length;
        return (draw, watch.Elapsed.TotalMilliseconds, bytes);
    }

    private static void Sum(string name, IEnumerable<double> costs)
    {
        var sorted = costs.Order().ToList();
        var (middle, mean) = (sorted[sorted.Count / 2], sorted.Average());
        Console.WriteLine(FormattableString.Invariant(
            $"{name,-8}  least {sorted[0],5:0.0}  middle {middle,5:0.0}  mean {mean,5:0.0}  most {sorted[^1],5:0.0}"));
    }
}
