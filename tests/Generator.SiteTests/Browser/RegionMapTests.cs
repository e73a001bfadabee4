using System.Globalization;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>The maps of the regions: one at a time, chosen by the keyboard without a script, readable at every width.</summary>
[Collection<SharingOneBrowser>]
public sealed class RegionMapTests(BuiltSite site, SharedBrowser browser)
{
    private const string Shown = """
        () => [...document.querySelectorAll('.map-panel')].filter(e => e.checkVisibility()).map(e => e.getAttribute('aria-labelledby'))
        """;

    /// <summary>Tiles, or the lines of the list for phones, do not overlap, stay in the page, can be hit, and hold their texts.</summary>
    private const string Tiles = """
        () => {
          const faults = [], room = document.documentElement.clientWidth, boxes = [];
          for (const a of document.querySelectorAll('.tile-map a, .places a')) {
            if (!a.checkVisibility()) continue;
            const box = a.getBoundingClientRect(), name = '“' + a.textContent.trim() + '”';
            if (box.width < 24 || box.height < 24) faults.push(name + ' measures ' + [box.width, box.height].map(Math.round) + ' px');
            if (box.left < 0 || box.right > room + 0.5) faults.push(name + ' runs out of the page');
            for (const part of a.querySelectorAll('b, .tile-name')) {
              const text = part.getBoundingClientRect();
              if (getComputedStyle(part).writingMode !== 'horizontal-tb') faults.push('the text of ' + name + ' is turned');
              if (text.left < box.left - 1 || text.right > box.right + 1 || text.top < box.top - 1 || text.bottom > box.bottom + 1)
                faults.push('the text of ' + name + ' runs out of its tile');
            }
            if (boxes.some(other => box.left < other.right - 1 && other.left < box.right - 1
                && box.top < other.bottom - 1 && other.top < box.bottom - 1)) faults.push(name + ' lies on another tile');
            boxes.push(box);
          }
          if (boxes.length !== 12) faults.push(boxes.length + ' places are shown');
          return faults.slice(0, 5);
        }
        """;

    private static readonly int[] Widths = [320, 360, 768, 1280, 1920];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Arrow_keys_choose_a_map_without_a_script(string tag)
    {
        await using var viewing = await Viewing.StartAsync(browser.Get(), site.Folder, scripts: false);
        await viewing.OpenAsync($"{tag}/regions.html");
        await viewing.ShowAsync(1280, ColorScheme.Light);
        Assert.Equal(["map-good-air-days-ratio"], await ShownAsync());
        await viewing.Page.Locator("input[name=map]").First.FocusAsync();
        await viewing.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(["map-pm25"], await ShownAsync());
        await viewing.Page.Keyboard.PressAsync("ArrowRight");
        Assert.Equal(["map-gdp"], await ShownAsync());

        // Print has them all, and so have readers without the style sheet.
        string[] all = ["map-good-air-days-ratio", "map-pm25", "map-gdp"];
        await viewing.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(all, await ShownAsync());
        await viewing.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await viewing.Page.EvaluateAsync("() => document.querySelectorAll('link[rel=stylesheet]').forEach(sheet => sheet.remove())");
        Assert.Equal(all, await ShownAsync());

        Task<string[]> ShownAsync() => viewing.Page.EvaluateAsync<string[]>(Shown);
    }

    [Fact]
    public async Task Tiles_hold_their_texts_at_every_width() => Faults.None(await Readers.ReadAsync(
        browser.Get(), site.Folder, ["zh/regions.html", "en/regions.html"], async (viewing, _) =>
        {
            for (var map = 0; map < 3; map++)
            {
                await viewing.Page.Locator("input[name=map]").Nth(map).CheckAsync();
                foreach (var width in Widths)
                {
                    await viewing.ShowAsync(width, ColorScheme.Light);
                    await PageChecks.NoteAsync(viewing, string.Create(CultureInfo.InvariantCulture, $"map {map} at {width} px"), Tiles);
                }
            }
        }));

    /// <summary>What a reader hears who does not see the map, behind number and name: the figure with its unit, and the rank.</summary>
    [Theory]
    [InlineData("zh", "锡林郭勒", "98.7%，第2位，共12个")]
    [InlineData("en", "Xilingol", "98.7%, 2nd of 12")]
    public async Task A_tile_says_figure_and_rank(string tag, string region, string told)
    {
        await using var viewing = await Viewing.StartAsync(browser.Get(), site.Folder);
        await viewing.OpenAsync($"{tag}/regions.html");
        var tile = viewing.Page.Locator(".tile-map").GetByRole(AriaRole.Link, new() { Name = told });
        Assert.Equal(1, await tile.CountAsync());
        Assert.Contains(region, await tile.TextContentAsync(), StringComparison.Ordinal);
    }
}
