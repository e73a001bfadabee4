using Generator.SiteTests.Browser.Faces;
using Generator.SiteTests.Search;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>
/// The notes at the points of charts, shown by the style sheet alone, and charts in colours that the reader's system forces.
/// </summary>
public sealed class ChartNoteTests(BuiltSite site, SearchBrowser browser) : IClassFixture<SearchBrowser>
{
    private const string Page = "en/chapters/targets/main-targets.html";
    private const string Chart = "#energy-increment-budget figure.chart";

    private const string Shown =
        "notes => notes.map((note, place) => getComputedStyle(note).visibility === 'visible' ? place : -1).filter(place => " +
        "place >= 0)";

    // A note that is shown lies on the screen as a whole.
    private const string Outside = """
        notes => notes.filter(note => getComputedStyle(note).visibility === 'visible').map(note => note.getBoundingClientRect())
          .filter(box => box.left < 0 || box.right > document.documentElement.clientWidth + 0.5).length
        """;

    [Theory]
    [InlineData(320, ReaderFaces.Narrow)]
    [InlineData(320, ReaderFaces.Wide)]
    [InlineData(1280, ReaderFaces.Narrow)]
    [InlineData(1280, ReaderFaces.Wide)]
    public async Task A_pointer_shows_the_note_of_its_point_and_no_other(int width, ReaderFaces faces)
    {
        using var copy = new FacedCopy(site.Folder, faces);
        await using var open = await browser.OpenAsync(copy.Folder, Page, scripts: false, width: width);
        var layout = width < 600 ? "narrow" : "wide";
        var points = open.Page.Locator($"{Chart} .{layout} .hit circle");
        for (var point = 0; point < await points.CountAsync(); point++)
        {
            await points.Nth(point).HoverAsync();
            Assert.Equal([point], await Notes(open, layout).EvaluateAllAsync<int[]>(Shown));
            Assert.Equal(0, await Notes(open, layout).EvaluateAllAsync<int>(Outside));
        }
    }

    [Fact]
    public async Task The_keyboard_shows_the_note_of_the_row_that_it_is_in()
    {
        await using var open = await browser.OpenAsync(site, Page, scripts: false);
        Assert.Empty(await Notes(open).EvaluateAllAsync<int[]>(Shown));
        await open.Page.Locator($"{Chart} summary").PressAsync("Enter");
        var figures = open.Page.Locator($"{Chart} tbody a.figure");
        var (rows, points) = (await figures.CountAsync(), await Notes(open).CountAsync());
        // An increase starts after the base year, whose row then has no point.
        Assert.Equal(rows - 1, points);
        for (var row = 0; row < rows; row++)
        {
            await figures.Nth(row).FocusAsync();
            Assert.Equal(row == 0 ? [] : [row - 1], await Notes(open).EvaluateAllAsync<int[]>(Shown));
        }
    }

    /// <summary>One layout shows, its texts are as large as the page's, and arrow keys lead from point to point of it.</summary>
    [Theory]
    [InlineData(320, "narrow")]
    [InlineData(360, "narrow")]
    [InlineData(768, "wide")]
    [InlineData(1280, "wide")]
    public async Task Arrow_keys_lead_from_point_to_point_of_the_layout_that_fits(int width, string layout)
    {
        await using var open = await browser.OpenAsync(site, Page, width: width);
        var drawings = open.Page.Locator($"{Chart} > svg:visible");
        Assert.Equal(layout, await drawings.EvaluateAllAsync<string>("all => all.map(one => one.getAttribute('class')).join()"));
        Assert.InRange(await drawings.EvaluateAllAsync<double>("all => 16 * all[0].getScreenCTM().a"), 13, 20.5);
        await drawings.FocusAsync();
        var last = await Notes(open, layout).CountAsync() - 1;
        foreach (var (key, shown) in new (string, int[])[]
        {
            ("ArrowRight", [0]), ("ArrowRight", [1]), ("ArrowLeft", [0]), ("ArrowLeft", [0]), ("End", [last]), ("ArrowRight", [last]),
            ("Escape", []), ("ArrowLeft", [last]),
        })
        {
            await open.Page.Keyboard.PressAsync(key);
            Assert.Equal(shown, await Notes(open, layout).EvaluateAllAsync<int[]>(Shown));
        }

        var said = open.Page.Locator($"{Chart} [aria-live]");
        await Assertions.Expect(said).ToHaveTextAsync("2020 · 271.57\u00a0Mtce, +83.62\u00a0Mtce since 2015");
        await open.Page.Keyboard.PressAsync("Tab");
        Assert.Empty(await Notes(open, layout).EvaluateAllAsync<int[]>(Shown));
        await Assertions.Expect(said).ToHaveTextAsync(string.Empty);
    }

    /// <summary>A note that is broken into lines is read as one sentence, with a pause between its two parts only.</summary>
    [Fact]
    public async Task A_note_of_several_lines_is_read_without_pauses_at_their_ends()
    {
        await using var open = await browser.OpenAsync(site, Page);
        var drawing = open.Page.Locator($"{Chart} > svg:visible");
        await open.Page.Locator($"{Chart} > svg").First.EvaluateAsync("""
            svg => {
              const tip = [...svg.querySelectorAll('.tip')].at(-1);
              tip.append(tip.lastChild.cloneNode(true));
            }
            """);
        await drawing.FocusAsync();
        await open.Page.Keyboard.PressAsync("End");
        await Assertions.Expect(open.Page.Locator($"{Chart} [aria-live]"))
            .ToHaveTextAsync("2020 · 271.57\u00a0Mtce, +83.62\u00a0Mtce since 2015 +83.62\u00a0Mtce since 2015");
    }

    [Fact]
    public async Task A_count_opens_a_list_of_what_it_counts()
    {
        await using var open = await browser.OpenAsync(site, "en/chapters/energy.html");
        var count = open.Page.Locator("main .counts li").Filter(new() { HasText = "Baseline only" }).First;
        var number = int.Parse(await count.Locator("b").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await count.Locator("a").ClickAsync();
        Assert.True(number > 0);
        await Assertions.Expect(open.Page.Locator(":target [data-item]")).ToHaveCountAsync(number);
    }

    /// <summary>
    /// Only colours of the system are used then: marks and texts of every drawing have the colour of the page's own text, or of its links.
    /// </summary>
    [Theory]
    [InlineData("en/chapters/targets/main-targets.html")]
    [InlineData("zh/goals.html")]
    public async Task Forced_colours_reach_every_drawing(string page)
    {
        await using var open = await browser.OpenAsync(site, page);
        await open.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var colours = await open.Page.EvaluateAsync<string[]>("""
            () => {
              const probe = name => { const e = document.createElement('i'); e.style.color = name; document.body.append(e);
                  const c = getComputedStyle(e).color; e.remove(); return c; };
              const system = ['Canvas', 'CanvasText', 'LinkText'].map(probe).concat('none');
              const found = new Set();
              for (const e of document.querySelectorAll('main svg [class*="fl-"], main svg [class*="sk-"], main svg.shape *')) {
                const s = getComputedStyle(e);
                if (/fl-|mark/.test(e.getAttribute('class'))) found.add(s.fill);
                if (/sk-|line|cut/.test(e.getAttribute('class'))) found.add(s.stroke);
              }
              for (const e of document.querySelectorAll('.bar > span'))
                found.add(getComputedStyle(e).backgroundColor.replace(/rgba\(0, 0, 0, 0\)/, 'none'));
              return [...found].filter(c => !system.includes(c));
            }
            """);
        Assert.Empty(colours);
    }

    private static ILocator Notes(OpenPage open, string layout = "wide") => open.Page.Locator($"{Chart} .{layout} .tip");
}
