using System.Globalization;
using System.Text.Json;
using Generator.SiteTests.Acceptance;

namespace Generator.SiteTests.Browser;

/// <summary>
/// The lines to copy, in a page of somebody else: at any width of the column nothing has to be scrolled, source and link are seen, and
/// with the script the frame is as high as the chart.
/// </summary>
[Collection<SharingOneBrowser>]
public sealed class EmbedFrameTests(BuiltSite site, SharedBrowser browser)
{
    private const string Measure =
        """
        () => {
          const root = document.documentElement;
          const svg = [...document.querySelectorAll('svg')].find(one => one.getBoundingClientRect().height);
          const { width, height } = svg.getBoundingClientRect(), box = svg.viewBox.baseVal;
          const foot = document.querySelector('.embed-foot').getBoundingClientRect();
          return {
            scrolls: Math.max(root.scrollHeight - innerHeight, root.scrollWidth - innerWidth, 0),
            empty: height - width * box.height / box.width,
            wide: svg.matches('.wide') ? 1 : 0,
            text: 16 * Math.min(height / box.height, width / box.width),
            below: innerHeight - foot.bottom,
            lines: [...document.querySelectorAll('.source-line')].filter(line => line.getBoundingClientRect().height > 10).length,
          };
        }
        """;

    /// <summary>Charts of every shape: a line with a target, tiers, regions, two points, several bases, a long source.</summary>
    private static readonly string[] Indicators =
        ["cod-emissions", "surface-water-good-ratio", "gdp", "pm25", "capacity-solar", "good-air-days-ratio"];

    [Theory]
    [InlineData("zh", false)]
    [InlineData("en", false)]
    [InlineData("zh", true)]
    [InlineData("en", true)]
    public async Task A_frame_fits_its_chart_at_every_width(string language, bool withScript)
    {
        var pages = Indicators.Select(id => site.Document($"{language}/indicators/{id}.html")).ToList();
        var frames = pages.SelectMany(page => page.QuerySelectorAll("code.cite").Select(PageText.Of))
            .Where(line => line.StartsWith("<iframe", StringComparison.Ordinal))
            .Select(line => line.Replace("src=\"", $"src=\"{new Uri(site.Folder + "/").AbsoluteUri}", StringComparison.Ordinal)
                .Replace(" loading=\"lazy\"", string.Empty, StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.InRange(frames.Count, 6, 30);
        var script = withScript ? PageText.Of(pages[0].QuerySelector(".embed-script")) : string.Empty;
        var host = Path.Combine(Directory.CreateTempSubdirectory().FullName, "host.html");
        await File.WriteAllTextAsync(
            host, $"<!doctype html><meta charset=utf-8><body style=margin:0>{string.Concat(frames)}{script}",
            TestContext.Current.CancellationToken);

        await using var context = await browser.Get().NewContextAsync();
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        foreach (var width in new[] { 320, 480, 700, 1000 })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.GotoAsync(new Uri(host).AbsoluteUri);
            await page.WaitForTimeoutAsync(withScript ? 500 : 100);
            foreach (var frame in page.Frames.Skip(1))
            {
                var at = $"{frame.Url.Split('/')[^1]} in {width} px: ";
                faults.AddRange(FaultsOf(await frame.EvaluateAsync<JsonElement>(Measure), width, withScript).Select(fault => at + fault));
            }
        }

        Directory.Delete(Path.GetDirectoryName(host)!, recursive: true);
        Faults.None(faults);
    }

    /// <summary>Opened by itself it has no page around it, and would answer its own messages without end.</summary>
    [Fact]
    public async Task A_frame_that_is_opened_by_itself_tells_nobody()
    {
        await using var context = await browser.Get().NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Folder, "en", "embed", "goal-cod-fall.html")).AbsoluteUri);
        Assert.Equal(["first", "last"], await page.EvaluateAsync<string[]>("""
            () => new Promise(done => {
              const heard = [];
              addEventListener('message', ({ data }) => {
                heard.push(data.chartHeight ? 'height' : data);
                if (data === 'first') postMessage('last', '*');
                if (data === 'last') done(heard);
              });
              postMessage('first', '*');
            })
            """));
    }

    private static IEnumerable<string> FaultsOf(JsonElement frame, int width, bool withScript)
    {
        var (empty, text) = (Value("empty"), Value("text"));
        if (Value("scrolls") > 0)
        {
            yield return $"{frame}: it scrolls";
        }

        // The drawing takes the width; only a frame that is too low makes it smaller.
        if (empty is > 8 || (withScript && empty < -8))
        {
            yield return $"{frame}: it is empty or short by {empty.ToString("0", CultureInfo.InvariantCulture)} px";
        }

        if (text < 11)
        {
            yield return $"{frame}: its text is small";
        }

        // Enlarged, the drawing for telephones would be all letters where the wide one has room.
        if (Value("wide") != (width >= 700 ? 1 : 0))
        {
            yield return $"{frame}: it shows the drawing for another width";
        }

        // A frame of one height for all widths leaves room below the source where the drawing is flat.
        if (Value("lines") != 2 || Value("below") < 0 || Value("below") > (withScript ? 20 : 200))
        {
            yield return $"{frame}: its source is not seen";
        }

        double Value(string name) => frame.GetProperty(name).GetDouble();
    }
}
