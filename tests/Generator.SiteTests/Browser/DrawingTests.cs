using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>Charts can be read on a telephone.</summary>
[Collection<SharingOneBrowser>]
public sealed class DrawingTests(BuiltSite site, SharedBrowser browser)
{
    [Fact]
    public async Task Text_in_charts_is_large_enough_on_every_screen() => Faults.None(await Readers.ReadAsync(
        browser.Get(),
        site.Folder,
        site.Pages.Where(page => site.Document(page).QuerySelector("svg text") is not null),
        async (viewing, _) =>
        {
            await viewing.ShowAsync(320, ColorScheme.Light);
            await PageChecks.DrawingsAsync(viewing, "320 px");
            await viewing.ShowAsync(1280, ColorScheme.Light);
            await PageChecks.DrawingsAsync(viewing, "1280 px");
        }));
}
