using System.Globalization;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>The keyboard reaches what the mouse does, in the order of reading, and always shows where it is.</summary>
[Collection<SharingOneBrowser>]
public sealed class KeyboardTests(BuiltSite site, SharedBrowser browser)
{
    private const int Steps = 25;

    // What can be reached by the keyboard, in the order in which it stands on the page, numbered for comparison. Of a group of choices
    // that is the chosen one; arrow keys lead from it to the others.
    private const string Number = """
        () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(e => e.checkVisibility() && !e.disabled && !(e.type === 'radio' && !e.checked))
          .map((e, i) => e.dataset.stop = i).length
        """;

    private const string Focused = """
        async () => {
          for (let frame = 0; frame < 2; frame++) await new Promise(drawn => requestAnimationFrame(drawn));
          const e = document.activeElement, s = getComputedStyle(e), box = e.getBoundingClientRect();
          const ring = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1) || s.boxShadow !== 'none';
          const shown = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
          const name = e.localName + ' “' + e.textContent.trim().slice(0, 30) + '”';
          return [e.dataset.stop ?? 'none', name, ring ? '' : 'has no ring', shown ? '' : 'is off the screen'];
        }
        """;

    /// <summary>
    /// What follows the first stops, without a key for each: focused as the keyboard does, shown on the screen, with a ring.
    /// </summary>
    private const string TheRest = """
        first => {
          const faults = [];
          for (const e of [...document.querySelectorAll('[data-stop]')].slice(first)) {
            e.focus({ focusVisible: true });
            const s = getComputedStyle(e), boxes = [...e.getClientRects()];
            const ring = (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1) || s.boxShadow !== 'none';
            const shown = boxes.some(box => box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0
                && box.left < innerWidth);
            const name = e.localName + ' “' + e.textContent.trim().slice(0, 30) + '”';
            if (document.activeElement !== e || e.tabIndex !== 0) faults.push(name + ' cannot be reached');
            else if (!ring || !shown) faults.push(name + ' has the focus and ' + (ring ? 'is off the screen' : 'has no ring'));
          }
          return faults.slice(0, 5);
        }
        """;

    private const string FocusOn = "stop => document.querySelector(`[data-stop='${stop}']`).focus()";

    [Fact]
    public async Task Tab_goes_through_each_kind_of_page_in_order_and_shows_where() => Faults.None(await Readers.ReadAsync(
        browser.Get(),
        site.Folder,
        site.PageOfEachKind.Where(page => !page.StartsWith("zh/", StringComparison.Ordinal)),
        async (viewing, _) =>
        {
            await viewing.ShowAsync(1280, ColorScheme.Light);
            await viewing.Page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
            var stops = await viewing.Page.EvaluateAsync<int>(Number);
            await TabAsync(viewing, 0, Math.Min(Steps, stops));
            foreach (var fault in await viewing.Page.EvaluateAsync<string[]>(TheRest, Steps))
            {
                viewing.Note(fault);
            }

            // Nothing holds the focus: the keys lead over the last stops out of the page, and back into it.
            if (stops > Steps)
            {
                await viewing.Page.EvaluateAsync(FocusOn, stops - 3);
                await TabAsync(viewing, stops - 2, stops);
            }

            await viewing.Page.Keyboard.PressAsync("Tab");
            if (await viewing.Page.EvaluateAsync<bool>(
                "() => document.activeElement.dataset.stop !== undefined && document.activeElement.dataset.stop !== '0'"))
            {
                viewing.Note("the last stop does not let the focus go");
            }
        }));

    /// <summary>
    /// The first stop of each page leads past the masthead; only the two doors and charts for other people's pages have none to lead past.
    /// </summary>
    [Fact]
    public async Task The_first_stop_leads_to_the_text() => Faults.None(await Readers.ReadAsync(
        browser.Get(),
        site.Folder,
        site.PageOfEachKind.Where(page => site.Document(page).QuerySelector(".masthead") is not null),
        async (viewing, _) =>
        {
            await viewing.ShowAsync(360, ColorScheme.Light);
            await viewing.Page.Keyboard.PressAsync("Tab");
            var skip = await viewing.Page.EvaluateAsync<bool>(
                "() => document.activeElement.matches('a.skip[href=\"#main\"]') && " +
                "document.activeElement.getBoundingClientRect().top >= 0");
            await viewing.Page.Keyboard.PressAsync("Enter");
            await viewing.Page.Keyboard.PressAsync("Tab");
            if (!skip
                || !await viewing.Page.EvaluateAsync<bool>(
                    "() => location.hash === '#main' && !document.activeElement.closest('.masthead, .breadcrumb')"))
            {
                viewing.Note("the first stop does not lead past the masthead");
            }
        }));

    private static async Task TabAsync(Viewing viewing, int first, int end)
    {
        for (var step = first; step < end; step++)
        {
            await viewing.Page.Keyboard.PressAsync("Tab");
            var focus = await viewing.Page.EvaluateAsync<string[]>(Focused);
            if (focus[0] != step.ToString(CultureInfo.InvariantCulture))
            {
                viewing.Note($"stop {step} of the keyboard is {focus[1]}, which is number {focus[0]} on the page");
                break;
            }

            foreach (var fault in focus[2..].Where(fault => fault.Length > 0))
            {
                viewing.Note($"{focus[1]} has the focus and {fault}");
            }
        }
    }
}
