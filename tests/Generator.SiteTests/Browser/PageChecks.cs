using Deque.AxeCore.Commons;

namespace Generator.SiteTests.Browser;

/// <summary>What is measured on an open page, in the browser itself.</summary>
internal static class PageChecks
{
    private const int SmallestText = 12;

    // The scrolling of a wide table inside its own frame is fine; the page itself must not scroll sideways.
    private const string Overflow = """
        () => {
          const room = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= room && document.body.scrollWidth <= room) return [];
          const scrolls = e => { for (let p = e.parentElement; p && p !== document.body; p = p.parentElement)
              if (getComputedStyle(p).overflowX !== 'visible') return true; return false; };
          const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > room + 0.5 && !scrolls(e));
          return ['scrolls sideways: ' + document.documentElement.scrollWidth + ' px in ' + room + ', by ' + wide.slice(0, 3)
              .map(e => e.localName + '.' + (e.getAttribute('class') || '')).join(', ')];
        }
        """;

    private const string SmallText = """
        least => {
          const small = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const e = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || e.closest('svg, script, style, sub, sup') || !e.checkVisibility()) continue;
            const size = parseFloat(getComputedStyle(e).fontSize);
            if (size < least) small.add('text of ' + size.toFixed(1) + ' px: ' + e.localName + '.' + (e.getAttribute('class') || ''));
          }
          return [...small];
        }
        """;

    // Drawings shrink with the page, and their text with them.
    private const string SmallDrawnText = """
        least => {
          const small = new Set();
          for (const e of document.querySelectorAll('svg text')) {
            if (!e.textContent.trim() || !e.checkVisibility()) continue;
            const size = parseFloat(getComputedStyle(e).fontSize) * Math.hypot(e.getScreenCTM().a, e.getScreenCTM().b);
            if (size < least - 0.05) small.add('text of ' + size.toFixed(1) + ' px in a drawing');
          }
          return [...small];
        }
        """;

    // Letters fill about the middle three fifths of a text's box: the rest is room for accents and tails.
    private const string CrowdedDrawings = """
        () => {
          const faults = [];
          for (const svg of document.querySelectorAll('svg[role=img]')) {
            const frame = svg.getBoundingClientRect();
            if (!frame.width) continue;
            const named = svg.closest('figure')?.querySelector('figcaption') ?? svg.querySelector('title') ?? svg;
            const note = text => faults.push(text + ' in the drawing “' + named.textContent.slice(0, 60) + '”');
            const texts = [...svg.querySelectorAll('text')].filter(e => e.textContent.trim() && e.checkVisibility({
                opacityProperty: true, visibilityProperty: true })).map(e => {
              const b = e.getBoundingClientRect();
              const s = getComputedStyle(e), haloed = s.paintOrder.startsWith('stroke') && parseFloat(s.strokeWidth) >= 3;
              return { text: e.textContent, left: b.left, right: b.right, top: b.top + b.height * 0.2, bottom: b.bottom - b.height * 0.2,
                  haloed };
            });
            texts.forEach((a, i) => {
              const edge = a.haloed ? 3 : 0.5;
              if (a.left < frame.left - edge || a.right > frame.right + edge || a.top < frame.top - edge || a.bottom > frame.bottom + edge)
                  note('“' + a.text + '” is cut off');
              for (const b of texts.slice(i + 1)) if (a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5
                  && b.top < a.bottom - 0.5) note('“' + a.text + '” lies on “' + b.text + '”');
            });
            // A text that is needed may stand on a line where its edge of paper parts the two.
            for (const line of svg.querySelectorAll('path, line')) {
              const owner = line.closest('[class*="sk-"]');
              if (!owner || !/sk-(line|path|target|missed|achieved|break)\b/.test(owner.getAttribute('class'))
                  || getComputedStyle(line).stroke === 'none' || !line.checkVisibility()) continue;
              const matrix = line.getScreenCTM(), length = line.getTotalLength();
              for (let at = 0; at <= length; at += 1.5) {
                const p = line.getPointAtLength(at).matrixTransform(matrix);
                const hit = texts.find(t => !t.haloed && p.x > t.left + 1 && p.x < t.right - 1 && p.y > t.top + 1 && p.y < t.bottom - 1);
                if (hit) { note('a line (' + owner.getAttribute('class') + ') runs through “' + hit.text + '”'); break; }
              }
            }
          }
          return faults;
        }
        """;

    // Boxes that cut off text; what is hidden from sight on purpose, and what scrolls inside itself, is not meant.
    private const string Clipped = """
        () => [...document.body.querySelectorAll('*')].filter(e => {
          const s = getComputedStyle(e);
          return e.checkVisibility() && !e.closest('svg') && e.clientWidth > 2 && e.textContent.trim() && s.webkitLineClamp === 'none'
            && (['hidden', 'clip'].includes(s.overflowX) && e.scrollWidth > e.clientWidth + 1 || ['hidden', 'clip'].includes(s.overflowY)
                && e.scrollHeight > e.clientHeight + 1);
        }).map(e => 'cuts off text: ' + e.localName + '.' + e.className)
        """;

    // Lines of text that share ground with another text. Each line is taken a little smaller than its box, which has room above and below.
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

    // Words and numbers of Latin letters and digits that go on in another line without a hyphen. An address may break anywhere.
    private const string BrokenWords = """
        () => {
          const found = new Set(), walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
          while (walker.nextNode()) {
            const node = walker.currentNode, e = node.parentElement;
            if (!node.data.trim() || e.closest('svg, script, code, .skip, noscript, .chapter-title') || !e.checkVisibility()) continue;
            if (/^https?:/.test(node.data.trim())) continue;
            range.selectNodeContents(node);
            if (range.getClientRects().length < 2) continue;
            const along = getComputedStyle(e).writingMode === 'horizontal-tb' ? 'top' : 'left';
            for (const m of node.data.matchAll(/[\p{Script=Latin}\d.,]{2,}/gu)) {
              range.setStart(node, m.index);
              range.setEnd(node, m.index + m[0].length);
              const lines = [...range.getClientRects()].filter(r => r.width > 1 && r.height > 1).map(r => r[along]);
              if (Math.max(...lines) - Math.min(...lines) > 4)
                found.add('breaks “' + m[0] + '” in ' + e.localName + '.' + e.className);
            }
          }
          return [...found].slice(0, 6);
        }
        """;

    private const string Unstyled =
        "() => document.styleSheets.length > 0 && getComputedStyle(document.body).fontFamily !== 'serif' ? [] : ['has no " +
        "style sheet']";

    private const string Axe = """
        rules => axe.run(document, rules).then(found => found.violations.map(v => v.id + ' (' + v.impact + '): ' + v.nodes.length
            + ' times, first ' + v.nodes[0].target.join(' ') + ' ' + (v.nodes[0].any.concat(v.nodes[0].all, v.nodes[0].none)[0]
            || {}).message))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

    // Everything that WCAG 2.2 AA asks for and a machine can see, and the best practices of the tool's makers.
    private static readonly object AllRules = new
    {
        runOnly = new { type = "tag", values = Tags },
        resultTypes = new[] { "violations" },
        // The pages' own rules forbid scripts to fetch anything, style sheets included.
        preload = false,
    };

    // What can differ between the light and the dark page is colour alone.
    private static readonly object ColorRules = new
    {
        runOnly = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } },
        resultTypes = new[] { "violations" },
        // The pages' own rules forbid scripts to fetch anything, style sheets included.
        preload = false,
    };

    // Contrast is measured by the test of forced colours itself: the tool reads a colour of the text that the browser does not force.
    private static readonly object RulesWithoutContrast = new
    {
        runOnly = new { type = "tag", values = Tags },
        rules = new Dictionary<string, object>(StringComparer.Ordinal) { ["color-contrast"] = new { enabled = false } },
        resultTypes = new[] { "violations" },
        preload = false,
    };

    public static async Task LayoutAsync(Viewing viewing, string mode)
    {
        Note(viewing, mode, await viewing.Page.EvaluateAsync<string[]>(Overflow));
        Note(viewing, mode, await viewing.Page.EvaluateAsync<string[]>(SmallText, SmallestText));
        Note(viewing, mode, await viewing.Page.EvaluateAsync<string[]>(Unstyled));
    }

    public static async Task DrawingsAsync(Viewing viewing, string mode) =>
        Note(viewing, mode, await viewing.Page.EvaluateAsync<string[]>(SmallDrawnText, SmallestText));

    /// <summary>No text of a drawing lies on another, on a line, or beyond the edge.</summary>
    public static async Task RoomInDrawingsAsync(Viewing viewing, string mode) =>
        Note(viewing, mode, await viewing.Page.EvaluateAsync<string[]>(CrowdedDrawings));

    /// <summary>No text is cut off by its box or lies on another.</summary>
    public static async Task CollisionsAsync(Viewing viewing, string mode)
    {
        await NoteAsync(viewing, mode, Clipped);
        await NoteAsync(viewing, mode, Overlaps);
    }

    /// <summary>No word is torn in two.</summary>
    public static Task WordsAsync(Viewing viewing, string mode) => NoteAsync(viewing, mode, BrokenWords);

    public static Task AccessibilityAsync(Viewing viewing, string mode, bool onlyColors) =>
        AxeAsync(viewing, mode, onlyColors ? ColorRules : AllRules);

    /// <summary>Everything but the contrast of colours.</summary>
    public static Task StructureAsync(Viewing viewing, string mode) => AxeAsync(viewing, mode, RulesWithoutContrast);

    private static async Task AxeAsync(Viewing viewing, string mode, object rules)
    {
        if (!await viewing.Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await viewing.Page.EvaluateAsync(Script);
        }

        Note(viewing, mode, await viewing.Page.EvaluateAsync<string[]>(Axe, rules));
    }

    public static async Task NoteAsync(Viewing viewing, string mode, string check) =>
        Note(viewing, mode, await viewing.Page.EvaluateAsync<string[]>(check));

    private static void Note(Viewing viewing, string mode, IEnumerable<string> faults)
    {
        foreach (var fault in faults)
        {
            viewing.Note($"{mode}: {fault}");
        }
    }
}
