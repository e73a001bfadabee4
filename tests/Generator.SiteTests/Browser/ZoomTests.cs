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

    /// <summary>Boxes that cut off text; what is hidden from sight on purpose, and what scrolls inside itself, is not meant.</summary>
    private const string Clipped = """
        () => [...document.body.querySelectorAll('*')].filter(e => {
          const s = getComputedStyle(e);
          return e.checkVisibility() && !e.closest('svg') && e.clientWidth > 2 && e.textContent.trim() && s.webkitLineClamp === 'none'
            && (['hidden', 'clip'].includes(s.overflowX) && e.scrollWidth > e.clientWidth + 1 || ['hidden', 'clip'].includes(s.overflowY) && e.scrollHeight > e.clientHeight + 1);
        }).map(e => 'cuts off text: ' + e.localName + '.' + e.className)
        """;

    /// <summary>
    /// Lines of text that share ground with another text. Each line is taken a little smaller than its box, which has room above and below.
    /// </summary>
    private const string Overlaps = """
        () => {
          const lines = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const node = walker.currentNode, e = node.parentElement;
            if (!node.data.trim() || e.closest('svg, script, .skip, noscript, sub, sup') || !e.checkVisibility() || hidden(e)) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            for (const r of range.getClientRects()) {
              const inset = r.height * .22;
              if (r.width > 3 && r.height > 3) lines.push({ node, l: r.left + 1, r: r.right - 1, t: r.top + inset, b: r.bottom - inset });
            }
          }
          lines.sort((a, b) => a.t - b.t);
          const found = new Set();
          for (let i = 0; i < lines.length; i++) {
            for (let j = i + 1; j < lines.length && lines[j].t < lines[i].b; j++) {
              const a = lines[i], b = lines[j];
              if (a.node !== b.node && a.l < b.r && b.l < a.r && visible(a) && visible(b))
                found.add('“' + a.node.data.trim().slice(0, 30) + '” lies on “' + b.node.data.trim().slice(0, 30) + '”');
            }
          }
          return [...found].slice(0, 5);
          function hidden(e) {
            for (let p = e; p && p !== document.body; p = p.parentElement) {
              const s = getComputedStyle(p);
              if (s.clipPath !== 'none' || p.clientWidth === 1) return true;
            }
            return false;
          }
          function visible(line) {
            const frame = line.node.parentElement.closest('.scroll');
            if (!frame) return true;
            const box = frame.getBoundingClientRect();
            return line.l < box.right && line.r > box.left;
          }
        }
        """;

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
        await PageChecks.NoteAsync(viewing, mode, Clipped);
        await PageChecks.NoteAsync(viewing, mode, Overlaps);
    }
}
