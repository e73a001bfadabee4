using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Generator.SiteTests.Search;

/// <summary>What the scripts add to the pages is as accessible as the pages: axe finds no fault, light, dark and narrow.</summary>
public sealed class AxeTests(BuiltSite site, SearchBrowser browser) : IClassFixture<SearchBrowser>
{
    [Theory]
    [InlineData("zh/search.html#q=能耗", ColorScheme.Light, 1280)]
    [InlineData("en/search.html#q=coal", ColorScheme.Dark, 360)]
    [InlineData("zh/goals.html#status=no-data&sort=status", ColorScheme.Dark, 1280)]
    [InlineData("en/goals.html#status=missed&sort=-title", ColorScheme.Light, 360)]
    public async Task Axe_finds_nothing(string address, ColorScheme scheme, int width)
    {
        await using var open = await browser.OpenAsync(site, address, width: width);
        await open.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await Assertions.Expect(open.Count).Not.ToBeEmptyAsync();
        var result = await open.Page.RunAxe();
        Faults.None(result.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));
    }

    /// <summary>WCAG 2.2, 2.5.8: a target of at least 24 by 24 pixels, or as much space around it.</summary>
    [Theory]
    [InlineData("zh/search.html#q=能耗", 360)]
    [InlineData("en/goals.html", 360)]
    [InlineData("en/goals.html", 1280)]
    public async Task Controls_are_at_least_24_pixels_high(string address, int width)
    {
        await using var open = await browser.OpenAsync(site, address, width: width);
        await Assertions.Expect(open.Count).Not.ToBeEmptyAsync();
        foreach (
            var control in await open.Page.Locator("main :is(button, select, input[type=search], .find-key label, .hits a):visible")
                .AllAsync())
        {
            var box = await control.BoundingBoxAsync();
            Assert.True(
                box is { Height: >= 24, Width: >= 24 },
                $"{await control.EvaluateAsync<string>("one => one.outerHTML")}: {box?.Width} by {box?.Height}");
        }
    }
}
