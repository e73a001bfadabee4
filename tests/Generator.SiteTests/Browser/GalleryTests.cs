using Generator.SiteTests.Browser.Faces;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>Every awkward chart, and the site's own, as a browser lays them out in narrow and in wide faces.</summary>
[Collection<SharingOneBrowser>]
public sealed class GalleryTests(BuiltSite site, SharedBrowser browser, GalleryFolder gallery) : IClassFixture<GalleryFolder>
{
    [Theory]
    [InlineData(ReaderFaces.Narrow)]
    [InlineData(ReaderFaces.Wide)]
    public async Task Awkward_charts_can_be_read_on_every_screen(ReaderFaces faces)
    {
        using var copy = new FacedCopy(gallery.Folder, faces);
        Faults.None(await Readers.ReadAsync(browser.Get(), copy.Folder, ["gallery.html"], async (viewing, _) =>
        {
            foreach (var width in new[] { 320, 1280 })
            {
                var mode = $"{width} px";
                await viewing.ShowAsync(width, ColorScheme.Light);
                await PageChecks.LayoutAsync(viewing, mode);
                await PageChecks.DrawingsAsync(viewing, mode);
                await PageChecks.RoomInDrawingsAsync(viewing, mode);
            }
        }));
    }

    [Fact]
    public async Task Awkward_charts_are_open_to_every_reader() => Faults.None(await Readers.ReadAsync(browser.Get(), gallery.Folder, ["gallery.html"], async (viewing, _) =>
    {
        foreach (var (width, colors) in new[] { (320, ColorScheme.Light), (1280, ColorScheme.Light), (1280, ColorScheme.Dark) })
        {
            await viewing.ShowAsync(width, colors);
            await PageChecks.AccessibilityAsync(viewing, $"{width} px, {colors}", onlyColors: colors == ColorScheme.Dark);
        }
    }));

    [Theory]
    [InlineData(ReaderFaces.Narrow)]
    [InlineData(ReaderFaces.Wide)]
    public async Task Texts_in_the_charts_of_the_site_have_room(ReaderFaces faces)
    {
        using var copy = new FacedCopy(site.Folder, faces);
        var pages = site.Pages.Where(page => site.Document(page).QuerySelector("svg text") is not null);
        Faults.None(await Readers.ReadAsync(browser.Get(), copy.Folder, pages, async (viewing, _) =>
        {
            foreach (var width in new[] { 320, 768, 1280 })
            {
                await viewing.ShowAsync(width, ColorScheme.Light);
                await PageChecks.RoomInDrawingsAsync(viewing, $"{width} px");
            }
        }));
    }

    [Theory]
    [InlineData(ReaderFaces.Narrow)]
    [InlineData(ReaderFaces.Wide)]
    public async Task Charts_as_files_have_room_too(ReaderFaces faces)
    {
        using var copy = new FacedCopy(gallery.Folder, faces);
        var charts = Directory.EnumerateFiles(Path.Combine(copy.Folder, "charts")).Select(file => $"charts/{Path.GetFileName(file)}").Order(StringComparer.Ordinal);
        Faults.None(await Readers.ReadAsync(
            browser.Get(), copy.Folder, charts, (viewing, _) => PageChecks.RoomInDrawingsAsync(viewing, "as a file")));
    }
}
