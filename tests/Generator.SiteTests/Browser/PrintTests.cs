using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>
/// On paper: A4 whatever the printer's own size, a cover with the finding, a running head, and no sheet in the middle that is nearly empty.
/// </summary>
[Collection<SharingOneBrowser>]
public sealed class PrintTests(BuiltSite site, SharedBrowser browser)
{
    [Theory]
    [InlineData("zh/report.html", 10, 40)]
    [InlineData("en/report.html", 10, 40)]
    [InlineData("zh/index.html", 3, 14)]
    [InlineData("en/index.html", 3, 14)]
    [InlineData("zh/chapters/energy.html", 3, 12)]
    [InlineData("en/chapters/energy.html", 3, 12)]
    [InlineData("zh/indicators/gdp.html", 4, 9)]
    [InlineData("en/indicators/gdp.html", 4, 9)]
    public async Task Sheets_are_A4_and_well_filled(string path, int fewest, int most)
    {
        await using var context = await browser.Get().NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Folder, path)).AbsoluteUri);
        var sheets = PrintedSheet.Read(await page.PdfAsync(new() { Format = "Letter", PreferCSSPageSize = true }));

        Assert.InRange(sheets.Count, fewest, most);
        Assert.All(sheets, sheet => Assert.Equal((595, 842), (Math.Round(sheet.Width), Math.Round(sheet.Height))));
        // A sheet draws as much as its text and lines are long; the head and the number of the page alone are a twentieth of a full one.
        var usual = sheets.Select(sheet => sheet.Drawn).Order().ElementAt(sheets.Count / 2);
        Faults.None(sheets.SkipLast(1)
            .Select((sheet, at) => (sheet.Drawn, at))
            .Where(sheet => sheet.Drawn < 0.15 * usual)
            .Select(sheet => $"sheet {sheet.at + 1} of {sheets.Count} has {sheet.Drawn} of usually {usual}"));
    }

    /// <summary>The cover stands on paper alone; the screen has said all of it already.</summary>
    [Theory]
    [InlineData("zh", "能耗强度不降反升")]
    [InlineData("en", "it rose about 17%")]
    public async Task The_report_has_a_cover_with_the_finding_on_paper_alone(string language, string finding)
    {
        await using var context = await browser.Get().NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Path.Combine(site.Folder, language, "report.html")).AbsoluteUri);
        await Assertions.Expect(page.Locator(".cover")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(".brand-edition")).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".cover-finding")).ToContainTextAsync(finding);
        await Assertions.Expect(page.Locator(".cover")).ToContainTextAsync("2026");
        await Assertions.Expect(page.Locator(".brand-edition")).ToBeVisibleAsync();
        Assert.Equal(
            "table-header-group",
            await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.masthead')).display"));
    }
}
