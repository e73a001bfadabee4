using System.Globalization;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>The keyboard reaches what the mouse does, in the order of reading, and always shows where it is.</summary>
[Collection<SharingOneBrowser>]
public sealed class KeyboardTests(BuiltSite site, SharedBrowser browser)
{
    private const int Steps = 25;

    // What can be reached by the keyboard, in the order in which it stands on the page, numbered for comparison.
    private const string Number = """
        () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
          .filter(e => e.checkVisibility() && !e.disabled)
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
            for (var step = 0; step < Math.Min(Steps, stops); step++)
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
        }));
}
