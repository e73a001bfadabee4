using BenchmarkDotNet.Attributes;
using Generator.Charts;
using Generator.Charts.Fonts;
using Generator.Model;

namespace Generator.Benchmarks.Charts;

/// <summary>One chart of each of the plan's subjects, in Chinese: drawn, worded and written as SVG twice. The goal is under 1 ms.</summary>
[MemoryDiagnoser]
public class ChartBenchmarks
{
    private readonly ShippedCharts _shipped = new();

    public static IEnumerable<string> Keys => new ShippedCharts().Subjects.Select(subject => subject.Key);

    [ParamsSource(nameof(Keys))]
    public string Key { get; set; } = string.Empty;

    [Benchmark]
    public int Draw() => ChartArtist
        .Draw(
            _shipped.Assessment,
            _shipped.Subjects.Single(subject => subject.Key == Key),
            _shipped.Locales[new SiteLanguage("zh")],
            ChartFonts.Shipped,
            new LackingCharacters(ChartFonts.Shipped),
            MemoryStore.Instance)
        .Svg.Length;
}
