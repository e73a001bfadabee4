using Deque.AxeCore.Playwright;
using Generator.Diagnostics;
using Generator.SiteTests.Browser;
using Microsoft.Playwright;

namespace Generator.SiteTests.Preview;

/// <summary>The preview as staff have it before them: an open page follows what they change, without a hand on it.</summary>
public sealed class LivePreviewTests(SharedBrowser browser)
{
    private const string Figures = "content/data/2016.csv";

    [Fact]
    public async Task An_open_page_shows_an_edited_figure_and_a_fault_with_its_place()
    {
        var chromium = browser.Get();
        await using var preview = await LivePreview.StartAsync(ToolLanguage.Chinese);
        await using var context = await chromium.NewContextAsync(new() { ColorScheme = ColorScheme.Dark });
        var page = await context.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) => faults.Add(message.Text);
        page.PageError += (_, error) => faults.Add(error);
        await page.GotoAsync(new Uri(preview.Address, "en/indicators/services.html").AbsoluteUri);
        var main = page.Locator("main");
        await Assertions.Expect(main).ToContainTextAsync("41");
        await Assertions.Expect(main).Not.ToContainTextAsync("42.5");

        preview.Replace(Figures, "2016,,41,", "2016,,42.5,");
        await Assertions.Expect(main).ToContainTextAsync("42.5");

        preview.Replace(Figures, "2016,,42.5,", "2016,,4l,");
        var overlay = page.GetByRole(AriaRole.Alert);
        await Assertions.Expect(overlay).ToContainTextAsync("content/data/2016.csv，第3行，单元格E3");
        await Assertions.Expect(main).ToContainTextAsync("42.5");
        Faults.None(faults);
        Faults.None((await page.RunAxe()).Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}")));

        // Axe puts a style of its own into the page, which the page's rules refuse.
        faults.Clear();

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
        preview.Replace(Figures, "2016,,4l,", "2016,,4O,");
        await Assertions.Expect(overlay).ToContainTextAsync("4O");

        preview.Replace(Figures, "2016,,4O,", "2016,,42.5,");
        await Assertions.Expect(overlay).ToHaveCountAsync(0);
        await Assertions.Expect(main).ToContainTextAsync("42.5");
        Faults.None(faults);
    }
}
