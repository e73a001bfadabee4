using ScottPlot;

namespace StandInTests.Charts;

/// <summary>Whole drawings against files beside the tests; <c>UPDATE_SNAPSHOTS=1</c> writes them anew.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public void Goal() => Verify(SampleCharts.Goal(), "goal", 640, 400);

    [Fact]
    public void Goal_on_a_phone() => Verify(SampleCharts.Goal(), "goal-narrow", 320, 260);

    [Fact]
    public void Bars() => Verify(SampleCharts.Bars(), "bars", 480, 300);

    [Fact]
    public void Ranking() => Verify(SampleCharts.Ranking(), "ranking", 480, 300);

    [Fact]
    public void Notes() => Verify(SampleCharts.Notes(), "notes", 640, 400);

    [Fact]
    public void Empty() => Verify(new Plot(), "empty", 400, 300);

    private static void Verify(Plot plot, string name, int width, int height)
    {
        string actual = Readable(plot.GetSvgXml(width, height));
        string file = Repository.TestFile(Path.Combine("Snapshots", name + ".svg"));
        if (string.Equals(Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS"), "1", StringComparison.Ordinal))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        string expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        Assert.True(string.Equals(expected, actual, StringComparison.Ordinal), Difference(file, expected, actual));
    }

    /// <summary>One element a line: the drawing itself has no line breaks.</summary>
    private static string Readable(string svg) => svg.Replace("><", ">\n<", StringComparison.Ordinal) + "\n";

    private static string Difference(string file, string expected, string actual)
    {
        string[] before = expected.Split('\n');
        string[] after = actual.Split('\n');
        IEnumerable<string> lines = Enumerable.Range(0, Math.Max(before.Length, after.Length))
            .Where(i => !string.Equals(before.ElementAtOrDefault(i), after.ElementAtOrDefault(i), StringComparison.Ordinal))
            .Take(10)
            .Select(i => $"line {i + 1}\n  - {before.ElementAtOrDefault(i)}\n  + {after.ElementAtOrDefault(i)}");
        return $"{file} differs (UPDATE_SNAPSHOTS=1 accepts the new drawing):\n{string.Join('\n', lines)}";
    }
}
