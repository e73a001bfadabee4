using Generator.SiteTests.Browser.Faces;
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

    /// <summary>The report for printing shows charts as pictures, whose smallest text is the sixteenth of their width by 360.</summary>
    [Theory]
    [InlineData(ReaderFaces.Narrow)]
    [InlineData(ReaderFaces.Wide)]
    public async Task Text_in_charts_of_the_report_is_large_enough_on_every_screen(ReaderFaces faces)
    {
        using var copy = new FacedCopy(site.Folder, faces);
        Faults.None(await Readers.ReadAsync(browser.Get(), copy.Folder, ["en/report.html", "zh/report.html"], async (viewing, _) =>
        {
            foreach (var width in new[] { 320, 480, 768, 1280 })
            {
                await viewing.ShowAsync(width, ColorScheme.Light);
                foreach (
                    var picture in await viewing.Page.EvaluateAsync<double[]>(
                        "() => [...document.querySelectorAll('.rg img')].map(e => e.getBoundingClientRect().width * 16 / " +
                        "360).filter(size => size < 12)"))
                {
                    viewing.Note(
                        string.Create(
                            System.Globalization.CultureInfo.InvariantCulture, $"{width} px: text of {picture:0.0} px in a picture"));
                }

                await PageChecks.LayoutAsync(viewing, $"{width} px");
            }
        }));
    }
}
