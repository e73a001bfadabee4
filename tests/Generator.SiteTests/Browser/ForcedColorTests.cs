using System.Globalization;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>
/// The site in the few colours that a reader forces upon every page: text, marks of statuses and the focus stay to be seen.
/// </summary>
[Collection<SharingOneBrowser>]
public sealed class ForcedColorTests(BuiltSite site, SharedBrowser browser)
{
    /// <summary>The ground that an element stands on, and the contrast of two colours after WCAG.</summary>
    private const string Colours = """
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
            return canvas.getImageData(0, 0, 1, 1).data; };
        const ground = e => { for (let p = e; p; p = p.parentElement) { const b = getComputedStyle(p).backgroundColor;
            if (rgba(b)[3] > 250) return b; } return 'Canvas'; };
        const light = colour => [...rgba(colour)].slice(0, 3).map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c
            + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
        const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
        const painted = (e, what) => { const c = getComputedStyle(e)[what]; return c !== 'none' && rgba(c)[3] > 0 ? c : null; };
        """;

    private const string Texts = "() => {" + Colours + """
          const faults = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const e = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || e.closest('script, style, noscript, title, desc') || !e.checkVisibility()) continue;
            const colour = e.closest('svg') ? painted(e, 'fill') : getComputedStyle(e).color;
            if (!colour || contrast(colour, ground(e)) < 4.5) faults.add('text ' + colour + ' on ' + ground(e) + ': ' + e.localName + '.'
                + (e.getAttribute('class') || '') + ' “' + e.textContent.trim().slice(0, 20) + '”');
          }
          return [...faults].slice(0, 5);
        }
        """;

    /// <summary>
    /// Filled and drawn parts of a shape stand out from the ground, the cut in a filled one from the filling; shapes used by name are put
    /// in their places.
    /// </summary>
    private const string Marks = "() => {" + Colours + """
          const faults = new Set();
          for (const use of document.querySelectorAll('svg.shape > use'))
              use.replaceWith(...[...document.querySelector(use.getAttribute('href')).children].map(part => part.cloneNode()));
          for (const shape of document.querySelectorAll('svg.shape')) {
            if (!shape.checkVisibility()) continue;
            const below = ground(shape);
            for (const part of shape.querySelectorAll('.mark, .line, .cut')) {
              const colour = painted(part, part.matches('.mark') ? 'fill' : 'stroke');
              const under = part.matches('.cut') ? painted(shape.querySelector('.mark'), 'fill') : below;
              if (!colour || contrast(colour, under) < 3) faults.add('mark ' + shape.getAttribute('class') + ' '
                  + part.getAttribute('class') + ': ' + colour + ' on ' + under);
            }
          }
          for (const part of document.querySelectorAll('.bar > span')) {
            const s = getComputedStyle(part);
            if (rgba(s.backgroundColor)[3] === 0 && s.backgroundImage === 'none') faults.add('part of a bar without colour: '
                + part.className);
            else if (s.backgroundImage === 'none' && contrast(s.backgroundColor, ground(part.parentElement)) < 3)
                faults.add('part of a bar ' + s.backgroundColor + ' on ' + ground(part.parentElement) + ': ' + part.className);
          }
          for (const chip of document.querySelectorAll('.chip')) {
            if (chip.checkVisibility() && (parseFloat(getComputedStyle(chip).borderTopWidth) < 1 || !chip.querySelector('svg.shape')))
                faults.add('chip without edge or shape: ' + chip.className);
          }
          return [...faults].slice(0, 8);
        }
        """;

    private const string Focus = "() => {" + Colours + """
          const faults = new Set();
          for (const e of [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
              .filter(e => e.checkVisibility() && !e.disabled)) {
            e.focus({ focusVisible: true, preventScroll: true });
            const s = getComputedStyle(e);
            if (s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2 || contrast(s.outlineColor, ground(e.parentElement)) < 3)
              faults.add('focus ' + s.outlineStyle + ' ' + s.outlineWidth + ' ' + s.outlineColor + ': ' + e.localName + '.' + e.className);
          }
          return [...faults].slice(0, 5);
        }
        """;

    [Fact]
    public async Task Each_kind_of_page_can_be_read_in_forced_colours() => Faults.None(await Readers.ReadAsync(
        browser.Get(),
        site.Folder,
        site.PageOfEachKind,
        async (viewing, page) =>
        {
            foreach (var colors in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
            {
                var mode = string.Create(CultureInfo.InvariantCulture, $"forced colours, {colors}");
                await ForceAsync(viewing, colors);
                await PageChecks.NoteAsync(viewing, mode, Texts);
                await PageChecks.NoteAsync(viewing, mode, Marks);
                await PageChecks.NoteAsync(viewing, mode, Focus);
            }

            // The two languages differ in words alone, and those are not what colours change.
            if (!page.StartsWith("zh/", StringComparison.Ordinal))
            {
                await PageChecks.StructureAsync(viewing, "forced colours");
            }
        }));

    /// <summary>The test above is worth something: the same checks do find what they look for.</summary>
    [Fact]
    public async Task The_checks_find_faults_where_there_are_some()
    {
        await using var viewing = await Viewing.StartAsync(browser.Get(), site.Folder);
        await viewing.OpenAsync("en/index.html");
        await ForceAsync(viewing, ColorScheme.Light);
        await viewing.Page.EvaluateAsync("""
            () => {
              const text = document.querySelector('main p'), link = document.querySelector('main .scale-table a'),
                  mark = document.querySelector('symbol .mark');
              for (const e of [text, link, mark]) e.style.forcedColorAdjust = 'none';
              text.style.color = 'Canvas';
              link.style.outline = 'none';
              mark.style.fill = 'Canvas';
              mark.classList.add('spoilt');
            }
            """);
        foreach (var check in (string[])[Texts, Marks, Focus])
        {
            await PageChecks.NoteAsync(viewing, "spoilt", check);
        }

        foreach (var expected in (string[])["spoilt: text ", "spoilt: mark ", "spoilt: focus "])
        {
            Assert.Contains(viewing.Faults, fault => fault.Contains(expected, StringComparison.Ordinal));
        }
    }

    private static async Task ForceAsync(Viewing viewing, ColorScheme colors)
    {
        await viewing.Page.SetViewportSizeAsync(1280, 900);
        await viewing.Page.EmulateMediaAsync(
            new() { ColorScheme = colors, ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
    }
}
