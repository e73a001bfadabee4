using System.Globalization;
using Generator.SiteTests.Browser.Faces;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>The site as readers see it, opened from disk, in a real browser.</summary>
[Collection<SharingOneBrowser>]
public sealed class AppearanceTests(BuiltSite site, SharedBrowser browser)
{
    private const string ContentMark = "content: ";

    /// <summary>
    /// The rows and entries of a page that has controls, each on a marked line; JavaScript is run by the test, not by the page.
    /// </summary>
    private const string ContentLines = """
        mark => [...document.querySelectorAll('main h1, main tbody tr, main .entries > li')]
          .map(e => mark + e.innerText.replaceAll(/\s+/g, ' ').trim()).join('\n')
        """;

    private static readonly int[] Widths = [320, 768, 1280];

    /// <summary>
    /// Every page, at every width, in narrow and in wide faces: nothing runs out of the screen, is too small, cut off, torn or lies on
    /// something else.
    /// </summary>
    [Theory]
    [InlineData(ReaderFaces.Narrow)]
    [InlineData(ReaderFaces.Wide)]
    public async Task Every_page_fits_every_screen(ReaderFaces faces)
    {
        using var copy = new FacedCopy(site.Folder, faces);
        Faults.None(await Readers.ReadAsync(browser.Get(), copy.Folder, site.Pages, async (viewing, _) =>
        {
            foreach (var width in Widths)
            {
                await viewing.ShowAsync(width, ColorScheme.Light);
                var mode = string.Create(CultureInfo.InvariantCulture, $"{width} px");
                await PageChecks.LayoutAsync(viewing, mode);
                await PageChecks.CollisionsAsync(viewing, mode);
                await PageChecks.WordsAsync(viewing, mode);
            }
        }));
    }

    /// <summary>Each kind of page in both languages, at every width, light and dark: nothing shuts anybody out.</summary>
    [Fact]
    public async Task Each_kind_of_page_is_open_to_every_reader() => Faults.None(await Readers.ReadAsync(
        browser.Get(),
        site.Folder,
        site.PageOfEachKind,
        async (viewing, _) =>
        {
            foreach (var width in Widths)
            {
                foreach (var colors in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                {
                    var mode = string.Create(CultureInfo.InvariantCulture, $"{width} px, {colors}");
                    await viewing.ShowAsync(width, colors);
                    await PageChecks.AccessibilityAsync(viewing, mode, onlyColors: colors == ColorScheme.Dark);
                }
            }
        }));

    /// <summary>Scripts may add controls, and only on the two pages that have some; every line of content is there without them.</summary>
    [Fact]
    public async Task Nothing_is_lost_without_scripts()
    {
        var pages = site.PageOfEachKind;
        var (with, without) = (await TextsAsync(pages, scripts: true), await TextsAsync(pages, scripts: false));
        Faults.None(pages.Where(page => IsWithControls(page)
            ? Lines(with[page]).Except(Lines(without[page]), StringComparer.Ordinal)
                .Any(line => line.StartsWith(ContentMark, StringComparison.Ordinal))
            : with[page] != without[page]));
        Faults.None(pages.Where(page => Lines(without[page]).Length < 2));
    }

    /// <summary>The tests above are worth something: the same checks do find what they look for.</summary>
    [Fact]
    public async Task The_checks_find_faults_where_there_are_some()
    {
        await using var viewing = await Viewing.StartAsync(browser.Get(), site.Folder);
        await viewing.OpenAsync("en/index.html");
        await viewing.ShowAsync(320, ColorScheme.Light);
        await viewing.Page.EvaluateAsync("""
            () => {
              const e = document.createElement('div');
              e.innerHTML = '<img src="https://example.org/x.png"><p>pale, small and wide</p><b>incomprehensibilities</b>';
              document.querySelector('main').append(e);
              e.querySelector('p').style.cssText = 'width: 900px; font-size: 8px; color: #ccc; background: #fff';
              e.querySelector('b').style.cssText = 'display: block; width: 60px; overflow-wrap: anywhere';
              console.error('something');
            }
            """);
        await PageChecks.LayoutAsync(viewing, "");
        await PageChecks.WordsAsync(viewing, "");
        await PageChecks.AccessibilityAsync(viewing, "", onlyColors: false);
        string[] all = ["scrolls sideways", "text of 8.0 px", "breaks “incomp", "color-contrast", "image-alt", "console: something"];
        foreach (var expected in all)
        {
            Assert.Contains(viewing.Faults, fault => fault.Contains(expected, StringComparison.Ordinal));
        }
    }

    private static bool IsWithControls(string page) =>
        page.EndsWith("/goals.html", StringComparison.Ordinal) || page.EndsWith("/search.html", StringComparison.Ordinal);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private async Task<IReadOnlyDictionary<string, string>> TextsAsync(IEnumerable<string> pages, bool scripts)
    {
        var texts = new System.Collections.Concurrent.ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        Faults.None(await Readers.ReadAsync(
            browser.Get(),
            site.Folder,
            pages,
            async (viewing, page) => texts[page] = IsWithControls(page)
                ? await viewing.Page.EvaluateAsync<string>(ContentLines, ContentMark)
                : await viewing.Page.InnerTextAsync("main"),
            scripts));
        return texts;
    }
}
