using System.Globalization;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>Tables on phones: a row is a card that shows its labels and cuts nothing; what scrolls shows that it does.</summary>
[Collection<SharingOneBrowser>]
public sealed class StackedTableTests(BuiltSite site, SharedBrowser browser)
{
    private const string Cards = """
        () => [...document.querySelectorAll('table.stack')].filter(table => table.checkVisibility()).flatMap(table => {
          const faults = [], name = 'the table “' + (table.caption ?? table).textContent.trim().slice(0, 30) + '”: ';
          const room = document.documentElement.clientWidth;
          if (table.getAttribute('role') !== 'table') faults.push(name + 'no role');
          for (const scroll of [table.closest('.scroll') ?? table]) {
            if (scroll.scrollWidth > scroll.clientWidth + 1) faults.push(name + 'scrolls');
          }
          for (const cell of table.querySelectorAll('tbody :is(th, td)')) {
            if (!cell.checkVisibility()) { if (cell.textContent.trim()) faults.push(name + 'a cell is hidden'); continue; }
            const box = cell.getBoundingClientRect();
            if (getComputedStyle(cell).display === 'table-cell') faults.push(name + 'a cell is no line of a card');
            if (box.left < 0 || box.right > room + 1) faults.push(name + 'a cell runs out of the page');
            if (cell.scrollWidth > cell.clientWidth + 1) faults.push(name + '“' + cell.innerText.slice(0, 30) + '” is cut');
            const label = getComputedStyle(cell, '::before').content;
            if (cell.dataset.label !== undefined && (!cell.dataset.label || !label.includes(cell.dataset.label)))
              faults.push(name + 'a label does not show');
          }
          return [...new Set(faults)];
        }).concat([...document.querySelectorAll('.figure-table.short')].filter(table => table.checkVisibility()
          && table.closest('.scroll').scrollWidth > table.closest('.scroll').clientWidth + 1)
          .map(table => table.caption.textContent + ' scrolls'))
        """;

    private static readonly string[] Pages =
    [
        "zh/goals.html", "en/goals.html", "zh/indicators/energy-total.html", "en/indicators/energy-intensity-change.html",
        "zh/index.html", "en/methodology.html", "zh/audit.html", "en/results.html", "zh/releases/2020.html",
        "zh/indicators/gdp.html", "en/indicators/gdp.html",
        "zh/indicators/sewage-rate-cities.html", "en/sources/league-gdp-panel.html", "en/indicators/pm25.html",
    ];

    [Fact]
    public async Task Rows_are_cards_on_phones() => Faults.None(await Readers.ReadAsync(
        browser.Get(), site.Folder, Pages, async (viewing, _) =>
        {
            foreach (var width in (int[])[320, 360, 599])
            {
                await viewing.ShowAsync(width, ColorScheme.Light);
                await PageChecks.NoteAsync(viewing, string.Create(CultureInfo.InvariantCulture, $"{width} px"), Cards);
            }
        }));

    /// <summary>The list of promises shows each target, and sorts, on the smallest screens too.</summary>
    [Theory]
    [InlineData("zh", "目标", "下降14%")]
    [InlineData("en", "Target", "a fall of 14%")]
    public async Task The_list_of_promises_shows_each_target_on_phones(string tag, string label, string first)
    {
        await using var viewing = await Viewing.StartAsync(browser.Get(), site.Folder);
        await viewing.ShowAsync(360, ColorScheme.Light);
        await viewing.OpenAsync($"{tag}/goals.html");
        var targets = viewing.Page.Locator($".goal-table td[data-label='{label}']:visible");
        await Assertions.Expect(targets).ToHaveCountAsync(73);
        await Assertions.Expect(targets.First).ToHaveTextAsync(first);
        Assert.DoesNotContain(string.Empty, (await targets.AllInnerTextsAsync()).Select(text => text.Trim()));
        Assert.True((await viewing.Page.Locator(".sort").First.BoundingBoxAsync())!.Height >= 24);
        Assert.Empty(viewing.Faults);
    }

    /// <summary>A table wider than the page shows a shadow at its edge.</summary>
    [Fact]
    public async Task What_scrolls_shows_that_it_does()
    {
        await using var viewing = await Viewing.StartAsync(browser.Get(), site.Folder);
        await viewing.ShowAsync(606, ColorScheme.Light);
        await viewing.OpenAsync("en/indicators/energy-intensity-change.html");
        var faults = await viewing.Page.EvaluateAsync<string[]>("""
            () => {
              const wide = [...document.querySelectorAll('.scroll')].filter(one => one.scrollWidth > one.clientWidth + 1);
              if (!wide.length) return ['nothing scrolls'];
              return wide.flatMap(one => {
                const style = getComputedStyle(one);
                const layers = style.backgroundImage.split('linear-gradient').length - 1;
                return [
                  ...layers === 4 && style.backgroundAttachment === 'local, local, scroll, scroll' ? [] : ['no shadow at the edge'],
                  ...one.tabIndex === 0 ? [] : ['keys cannot reach it'],
                ];
              });
            }
            """);
        Faults.None(faults);
    }

    /// <summary>Two bases that alternate over ten years would repeat basis, source and kind in each row: a screen for two years.</summary>
    [Theory]
    [InlineData("zh", "经济普查修订后口径", "初次公布", "截至2018年公布的口径")]
    [InlineData("en", "Revised after the economic census", "First published", "As published by 2018")]
    public async Task Each_basis_has_a_table_that_says_once_what_its_years_share(string tag, params string[] bases)
    {
        await using var viewing = await Viewing.StartAsync(browser.Get(), site.Folder);
        await viewing.ShowAsync(360, ColorScheme.Light);
        await viewing.OpenAsync($"{tag}/indicators/gdp.html");
        var section = viewing.Page.Locator("section[aria-labelledby=figures]");
        await Assertions.Expect(section.Locator("h3")).ToHaveTextAsync(bases);
        await Assertions.Expect(section.Locator("tbody tr")).ToHaveCountAsync(20);
        await Assertions.Expect(section.Locator("tbody a[href*='sources/']")).ToHaveCountAsync(1);
        var height = (await section.BoundingBoxAsync())!.Height;
        Assert.True(height < 2200, $"{height} px for 20 figures");
        Assert.Empty(viewing.Faults);
    }
}
