using Generator.SiteTests.Browser.Faces;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>
/// Twice the size, as WCAG 1.4.4 and 1.4.10 ask: the page zoomed, which halves its width, and the text alone enlarged. Nothing
/// runs out of the screen, is cut off, or lies on something else.
/// </summary>
[Collection<SharingOneBrowser>]
public sealed class ZoomTests(BuiltSite site, SharedBrowser browser)
{
    /// <summary>The style sheet's own size of text is 106.25 % of what the reader has set.</summary>
    private const string LargeText = "() => { document.documentElement.style.fontSize = '212.5%'; }";

    [Theory]
    [InlineData(ReaderFaces.Narrow)]
    [InlineData(ReaderFaces.Wide)]
    public async Task Each_kind_of_page_bears_being_zoomed_to_twice_its_size(ReaderFaces faces)
    {
        using var copy = new FacedCopy(site.Folder, faces);
        Faults.None(await Readers.ReadAsync(
            browser.Get(),
            copy.Folder,
            site.PageOfEachKind,
            async (viewing, _) => await CheckAsync(viewing, 640, "zoomed"),
            pixelRatio: 2));
    }

    [Theory]
    [InlineData(ReaderFaces.Narrow)]
    [InlineData(ReaderFaces.Wide)]
    public async Task Each_kind_of_page_bears_text_of_twice_the_size(ReaderFaces faces)
    {
        using var copy = new FacedCopy(site.Folder, faces);
        Faults.None(await Readers.ReadAsync(browser.Get(), copy.Folder, site.PageOfEachKind, async (viewing, _) =>
        {
            await viewing.Page.EvaluateAsync(LargeText);
            await CheckAsync(viewing, 1280, "large text, 1280 px");
            await CheckAsync(viewing, 360, "large text, 360 px");
        }));
    }

    /// <summary>The tests above are worth something: the same checks do find what they look for.</summary>
    [Fact]
    public async Task The_checks_find_faults_where_there_are_some()
    {
        await using var viewing = await Viewing.StartAsync(browser.Get(), site.Folder);
        await viewing.OpenAsync("en/index.html");
        await viewing.Page.EvaluateAsync("""
            () => {
              const cut = document.createElement('p'), on = document.createElement('p');
              cut.textContent = 'text that is longer than the box that holds it';
              cut.style.cssText = 'width: 60px; height: 20px; overflow: hidden';
              on.textContent = 'text that lies on other text';
              on.style.cssText = 'position: absolute; top: 20px; left: 20px; font-size: 60px';
              document.querySelector('main').append(cut, on);
            }
            """);
        await CheckAsync(viewing, 1280, "spoilt");
        Assert.Contains(viewing.Faults, fault => fault.Contains("cuts off text: p.", StringComparison.Ordinal));
        Assert.Contains(viewing.Faults, fault => fault.Contains("lies on", StringComparison.Ordinal));
    }

    private static async Task CheckAsync(Viewing viewing, int width, string mode)
    {
        await viewing.ShowAsync(width, ColorScheme.Light);
        await PageChecks.LayoutAsync(viewing, mode);
        await PageChecks.CollisionsAsync(viewing, mode);
    }
}
