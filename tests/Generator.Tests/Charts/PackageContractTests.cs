using System.Diagnostics;
using System.Xml.Linq;
using Generator.Model;
using Generator.Charts;
using Generator.Charts.Drawing;
using Generator.Diagnostics;
using Generator.Gallery;
using Generator.Tests.Loading;

namespace Generator.Tests.Charts;

/// <summary>What the charts rely on and the packages behind them do not promise: to be looked at when one of them is raised.</summary>
public sealed class PackageContractTests
{
    private static readonly Spot[] Course = [new(1, 1), new(2, 3), new(3, 2)];

    [Fact]
    public void Shapes_are_drawn_as_rectangles_ellipses_and_paths_and_nothing_else() => Assert.Equal(
        ["clipPath", "ellipse", "g", "path", "rect", "svg"],
        Xml(EveryShape()).DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct().Order(StringComparer.Ordinal));

    /// <summary>Otherwise a line would be drawn as a filled outline, with a complaint on the terminal.</summary>
    [Fact]
    public void Lines_of_every_tone_and_pattern_come_back_as_lines()
    {
        var lines = Enum.GetValues<Tone>().SelectMany(tone => Enum.GetValues<Dash>().Select(dash => (Tone: tone, Dash: dash))).ToArray();
        var scene = Scene();
        foreach (var (tone, dash) in lines)
        {
            scene.Add(new Stroke([.. Course], tone, 2, dash));
        }

        var colours = Xml(scene).Descendants().Select(element => element.Attribute("stroke")?.Value).OfType<string>();
        Assert.Equal(lines, colours.Select(Carrier.Read));
    }

    [Fact]
    public void No_shape_is_moved_by_its_group() =>
        Assert.DoesNotContain(Xml(EveryShape()).Descendants(), element => element.Attribute("transform") is not null);

    [Fact]
    public void A_plot_without_shapes_draws_nothing_of_its_own() => Assert.Empty(Xml(Scene()).Elements());

    [Fact]
    public void The_font_of_the_tool_has_every_character_of_the_shipped_charts()
    {
        var (plan, diagnostics) = (ChartSpeech.RealPlan, new DiagnosticBag());
        Assert.NotNull(ChartStage.Draw(plan, ChartSpeech.For(plan.Plan), MemoryStore.Instance, diagnostics, CancellationToken.None));
        Assert.Empty(diagnostics.ToImmutable());
    }

    /// <summary>Native code writes past the console of the runtime, so a process of its own is listened to.</summary>
    [Fact]
    public async Task Nothing_native_is_printed_while_drawing()
    {
        using var folder = new TemporaryFolder();
        var start = new ProcessStartInfo("dotnet", [typeof(GalleryPage).Assembly.Location, folder["gallery"], "zigzag"])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
        Assert.Equal(string.Empty, await errors);
        Assert.Equal(Path.Combine(folder["gallery"], "gallery.html"), (await output).Trim());
    }

    private static Scene Scene() => new(new(0, 4, []), new(0, 4, []));

    private static Scene EveryShape()
    {
        var scene = Scene();
        scene.Add(new Area(0, 2, 0, 2, Tone.Band));
        scene.Add(new BarShape(1, -2, 0.5, Tone.Line, IsHollow: true));
        scene.Add(new Stroke([.. Course], Tone.Path, 1.5f, Dash.Dashed));
        foreach (var shape in Enum.GetValues<MarkShape>())
        {
            scene.Add(new Mark(Course[0], shape, Tone.Line, Tone.Line, 9));
            scene.Add(new Mark(Course[1], shape, Tone.Paper, Tone.Line, 9));
        }

        return scene;
    }

    private static XElement Xml(Scene scene)
    {
        var frame = new Frame(100, 50, new(0, 0, 100, 50), 0, 4, 0, 4);
        return XDocument.Parse(ShapePlot.Svg(new(scene, frame, [], [], [], []))).Root!;
    }
}
