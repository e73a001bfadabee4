using System.Diagnostics;
using System.Text.RegularExpressions;
using Generator.Charts.Drawing;

namespace Generator.Tests.Charts;

/// <summary>
/// The garbage collector must not free what native code still draws; where it does, the process ends. It happens to fully optimised code
/// alone, which forgets an object at its last use, so a process that starts with such code is watched.
/// </summary>
public sealed partial class CollectionTests
{
    private const int Drawings = 150;

    [Fact]
    public async Task Optimised_code_draws_them_to_the_end()
    {
        var method = $"{typeof(CollectionTests).FullName}.{nameof(Marks_live_until_they_are_drawn)}";
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(CollectionTests).Assembly.Location, "-method", method])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_TieredCompilation"] = "0" },
        };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0 && output.Contains("Total: 6, Errors: 0, Failed: 0", StringComparison.Ordinal), output);
    }

    [Theory]
    [InlineData(nameof(MarkShape.Circle))]
    [InlineData(nameof(MarkShape.Square))]
    [InlineData(nameof(MarkShape.Diamond))]
    [InlineData(nameof(MarkShape.TriangleUp))]
    [InlineData(nameof(MarkShape.TriangleDown))]
    [InlineData(nameof(MarkShape.Cross))]
    public void Marks_live_until_they_are_drawn(string shape)
    {
        var scene = new Scene(new(0, 4, []), new(0, 4, []));
        for (var i = 0; i < 50; i++)
        {
            scene.Add(new Mark(new(i % 4, i % 3), Enum.Parse<MarkShape>(shape), Tone.Paper, Tone.Line, 9));
        }

        var drawn = new Drawn(scene, new Frame(100, 50, new(0, 0, 100, 50), 0, 4, 0, 4), [], [], [], []);
        var expected = Svg(drawn);
        var isDone = false;
        var collecting = new Thread(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                GC.Collect(0);
                GC.WaitForPendingFinalizers();
            }
        });
        collecting.Start();
        try
        {
            Parallel.For(0, Drawings, _ => Assert.Equal(expected, Svg(drawn)));
        }
        finally
        {
            Volatile.Write(ref isDone, true);
            collecting.Join();
        }
    }

    /// <summary>The library numbers its clip paths through all drawings of a process.</summary>
    private static string Svg(Drawn drawn) => ClipNumber().Replace(ShapePlot.Svg(drawn), string.Empty);

    [GeneratedRegex("cl_[0-9a-f]+")]
    private static partial Regex ClipNumber();
}
