using System.Globalization;
using Generator.SiteTests.Search;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>The masthead and the contents of a page at every width, and the search box that stands on every page.</summary>
[Collection<SharingOneBrowser>]
public sealed class NavigationTests(BuiltSite site, SharedBrowser browser)
{
    /// <summary>Chapters are called by their names and can be hit; their numbers alone say nothing to who has not read the plan.</summary>
    private const string Masthead = """
        () => {
          const faults = [], room = document.documentElement.clientWidth;
          const links = [...document.querySelectorAll('.masthead a, .masthead input, .masthead button')];
          for (const e of links) {
            const box = e.getBoundingClientRect(), name = e.localName + ' “' + e.innerText.trim() + '”';
            const size = Math.round(box.width) + ' × ' + Math.round(box.height) + ' px';
            if (box.height < 24 || box.width < 24) faults.push(name + ' is ' + size);
            if (box.left < 0 || box.right > room) faults.push(name + ' runs out of the page');
          }
          for (const a of document.querySelectorAll('.chapter-line a')) {
            const names = [...a.querySelectorAll('.chapter-short, .chapter-title')].filter(e => e.checkVisibility());
            if (names.length !== 1 || names[0].getBoundingClientRect().width < 20 || !/[^\d\s]{2}/.test(names[0].innerText))
              faults.push('a chapter without its name: “' + a.innerText + '”');
            if (!/^\s+$/.test(a.querySelector('.chapter-label').nextSibling?.data ?? '')) faults.push('number and name run together');
          }
          if (document.querySelectorAll('.chapter-line a').length !== 5) faults.push('not five chapters');
          if (!document.querySelector('.masthead form[role=search] input[name=q]')) faults.push('no search box');
          const height = document.querySelector('.masthead').getBoundingClientRect().height;
          if (height > 260) faults.push('the masthead is ' + Math.round(height) + ' px high');
          return faults;
        }
        """;

    /// <summary>The contents stand in the flow: as wide as the page's column, with nothing beside them and no hole below.</summary>
    private const string Contents = """
        () => [...document.querySelectorAll('main .local')].flatMap(local => {
          const faults = [], box = local.getBoundingClientRect(), main = document.querySelector('main').getBoundingClientRect();
          if (getComputedStyle(local).float !== 'none') faults.push('the contents float');
          const beside = Math.max(Math.abs(box.left - main.left), Math.abs(box.right - main.right));
          if (beside > 1) faults.push('the contents leave a hole beside them');
          const next = local.nextElementSibling?.getBoundingClientRect();
          const room = next ? next.top - box.bottom : 0;
          if (room < 0 || room > 80) faults.push('the contents leave a hole below them');
          if (!local.querySelector('a')) faults.push('contents without a link');
          return faults;
        })
        """;

    private static readonly int[] Widths = [320, 360, 768, 1280, 1920];

    private static readonly string[] Pages =
    [
        "zh/chapters/energy/structure.html", "en/chapters/energy/structure.html", "zh/unanswered.html", "en/unanswered.html",
        "zh/report.html", "en/indicators/energy-intensity-level.html",
    ];

    [Fact]
    public async Task Masthead_and_contents_hold_at_every_width() => Faults.None(await Readers.ReadAsync(
        browser.Get(), site.Folder, Pages, async (viewing, page) =>
        {
            foreach (var width in Widths)
            {
                await viewing.ShowAsync(width, ColorScheme.Light);
                var mode = string.Create(CultureInfo.InvariantCulture, $"{width} px");
                await PageChecks.NoteAsync(viewing, mode, Contents);
                if (!page.EndsWith("/report.html", StringComparison.Ordinal))
                {
                    await PageChecks.NoteAsync(viewing, mode, Masthead);
                }
            }
        }));

    /// <summary>From the box of a page deep in the site to its answers, from disk and from a folder of a host.</summary>
    [Theory]
    [InlineData("zh/chapters/energy/structure.html", "二氧化硫", "二氧化硫排放", true)]
    [InlineData("en/sources/nbs-2015-national.html", "coal", "coal", false)]
    public async Task The_box_on_every_page_leads_to_its_answers(string page, string query, string title, bool fromDisk)
    {
        await using var open = await new SearchBrowser(browser).OpenAsync(site, page, fromDisk);
        await open.Page.Locator(".site-search input").FillAsync(query);
        await open.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(open.Hits.First).ToContainTextAsync(title, new() { IgnoreCase = true });
        await Assertions.Expect(open.Field).ToHaveValueAsync(query);
        Assert.Contains("/search.html?q=", open.Page.Url, StringComparison.Ordinal);
    }

    /// <summary>Without scripts the box still leads to the page of names, which says what to do.</summary>
    [Theory]
    [InlineData("zh/goals.html", "没有运行脚本")]
    [InlineData("en/goals.html", "switched off")]
    public async Task Without_scripts_the_page_of_answers_says_what_to_do(string page, string told)
    {
        await using var open = await new SearchBrowser(browser).OpenAsync(site, page, fromDisk: true, scripts: false);
        await open.Page.Locator(".site-search input").FillAsync("coal");
        await open.Page.Locator(".site-search button").ClickAsync();
        await Assertions.Expect(open.Page.Locator("noscript p")).ToContainTextAsync(told);
        await Assertions.Expect(open.Page.Locator("#all li").First).ToBeVisibleAsync();
    }
}
