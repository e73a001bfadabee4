using Generator.Gallery;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>Every awkward chart, and the site's own, as a browser lays them out with the fonts that it has.</summary>
[Collection<SharingOneBrowser>]
public sealed class GalleryTests(BuiltSite site, SharedBrowser browser) : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("generator-gallery-");

    [Fact]
    public async Task Awkward_charts_can_be_read_on_every_screen()
    {
        var opened = browser.Get();
        var page = Path.GetFileName(GalleryPage.Write(folder.FullName));
        Faults.None(await Readers.ReadAsync(opened, folder.FullName, [page], async (viewing, _) =>
        {
            foreach (var (width, colors) in new[] { (320, ColorScheme.Light), (1280, ColorScheme.Light), (1280, ColorScheme.Dark) })
            {
                var mode = $"{width} px, {colors}";
                await viewing.ShowAsync(width, colors);
                await PageChecks.LayoutAsync(viewing, mode);
                await PageChecks.DrawingsAsync(viewing, mode);
                await PageChecks.RoomInDrawingsAsync(viewing, mode);
                await PageChecks.AccessibilityAsync(viewing, mode, onlyColors: colors == ColorScheme.Dark);
            }
        }));
    }

    [Fact]
    public async Task Texts_in_the_charts_of_the_site_have_room() => Faults.None(await Readers.ReadAsync(
        browser.Get(),
        site.Folder,
        site.Pages.Where(page => site.Document(page).QuerySelector("svg text") is not null),
        async (viewing, _) =>
        {
            foreach (var width in new[] { 320, 768, 1280 })
            {
                await viewing.ShowAsync(width, ColorScheme.Light);
                await PageChecks.RoomInDrawingsAsync(viewing, $"{width} px");
            }
        }));

    [Fact]
    public async Task Charts_as_files_have_room_too()
    {
        var opened = browser.Get();
        GalleryPage.Write(folder.FullName);
        Faults.None(await Readers.ReadAsync(
            opened,
            folder.FullName,
            Directory.EnumerateFiles(Path.Combine(folder.FullName, "charts")).Select(file => $"charts/{Path.GetFileName(file)}").Order(StringComparer.Ordinal),
            (viewing, _) => PageChecks.RoomInDrawingsAsync(viewing, "as a file")));
    }

    public void Dispose() => folder.Delete(recursive: true);
}
