using System.Globalization;
using Microsoft.Playwright;

namespace Generator.SiteTests.Browser;

/// <summary>The home page at every width: the wall without holes, everything within reach, and the same wall on paper.</summary>
[Collection<SharingOneBrowser>]
public sealed class HomeTests(BuiltSite site, SharedBrowser browser)
{
    /// <summary>Each row of tiles ends where the wall does, in as many columns as the width has room for.</summary>
    private const string Wall = """
        most => {
          const faults = [], links = [...document.querySelectorAll('.wall a')];
          if (links.length !== 73) faults.push(links.length + ' tiles');
          for (const link of links) {
            const box = link.getBoundingClientRect(), word = link.querySelector('small');
            const name = link.innerText.replace(/\s+/g, ' ').trim();
            if (box.height < 24 || box.width < 24) faults.push(name + ' cannot be hit');
            if (!word?.checkVisibility() || !name.endsWith(word.innerText.trim()) || name === word.innerText.trim())
              faults.push(name + ' does not say what it is and how it stands');
            if (link.scrollWidth > link.clientWidth + 1) faults.push(name + ' is cut');
          }
          for (const wall of document.querySelectorAll('.wall')) {
            const room = wall.getBoundingClientRect(), rows = new Map();
            for (const tile of wall.children) {
              const box = tile.getBoundingClientRect(), top = Math.round(box.top);
              rows.set(top, [...rows.get(top) ?? [], box]);
            }
            const counts = [...rows.values()].map(row => row.length);
            if (Math.max(...counts) !== Math.min(most, wall.children.length) && most < 3)
              faults.push('at most ' + Math.max(...counts) + ' tiles side by side');
            if (counts.slice(0, -1).some(count => count !== counts[0])) faults.push('rows of ' + counts);
            for (const row of rows.values()) {
              if (Math.abs(row[0].left - room.left) > 1.5 || Math.abs(row.at(-1).right - room.right) > 1.5)
                faults.push('a row of ' + row.length + ' leaves a hole');
            }
          }
          return faults;
        }
        """;

    /// <summary>Bars and lines of the scale stay within it, and every row says in words what its bar shows.</summary>
    private const string Scale = """
        () => [...document.querySelectorAll('svg.scale')].flatMap(svg => {
          const faults = [], room = svg.getBoundingClientRect(), bar = svg.querySelector('.mark').getBoundingClientRect();
          const name = svg.closest('tr').innerText.split('\n')[0];
          if (room.width < 150) faults.push(name + ': the scale is ' + Math.round(room.width) + ' px wide');
          if (bar.left < room.left - 1 || bar.right > room.right + 1) faults.push(name + ': the bar leaves the scale');
          if (!svg.closest('td').querySelector('.status + .quiet')?.innerText.trim()) faults.push(name + ': no words for the bar');
          if (!svg.closest('td').querySelector('.status')) faults.push(name + ': no verdict');
          return faults;
        })
        """;

    /// <summary>What stands in columns fills its last row too, three where there is room; a list uses the width that there is.</summary>
    private const string Grids = """
        columns => [...document.querySelectorAll('.chapter-list, .section-list')].flatMap(list => {
          const room = list.getBoundingClientRect();
          const right = Math.max(...[...list.querySelectorAll('*')].map(one => one.getBoundingClientRect().right));
          return room.right - right > room.width / 4 ? [list.className + ' leaves its right side empty'] : [];
        }).concat([...document.querySelectorAll('.changes, .pairs')].flatMap(grid => {
          const faults = [], room = grid.getBoundingClientRect(), last = grid.lastElementChild.getBoundingClientRect();
          if (Math.abs(last.right - room.right) > 1.5) faults.push(grid.className + ' leaves a hole at the end');
          const first = [...grid.children].filter(one => one.getBoundingClientRect().top === grid.children[0].getBoundingClientRect().top);
          const three = innerWidth >= 1000 && grid.matches('.changes') && grid.children.length === 3;
          if (first.length !== Math.min(three ? 3 : columns, grid.children.length))
            faults.push(grid.className + ' has ' + first.length + ' columns');
          return faults;
        }))
        """;

    private static readonly (int Width, int Columns)[] Modes = [(320, 1), (360, 1), (768, 2), (1280, 5), (1920, 5)];

    private static readonly string[] Pages = ["zh/index.html", "en/index.html"];

    private static readonly string[] InColumns = [.. Pages, "zh/audit.html", "zh/releases/2019.html", "en/chapters/reform.html"];

    [Fact]
    public async Task The_wall_has_no_hole_and_the_scale_no_bar_without_words() => Faults.None(await Readers.ReadAsync(
        browser.Get(), site.Folder, Pages, async (viewing, _) =>
        {
            foreach (var (width, columns) in Modes)
            {
                var mode = string.Create(CultureInfo.InvariantCulture, $"{width} px");
                await viewing.ShowAsync(width, width == 360 ? ColorScheme.Dark : ColorScheme.Light);
                foreach (var fault in await viewing.Page.EvaluateAsync<string[]>(Wall, columns))
                {
                    viewing.Note($"{mode}: {fault}");
                }

                await PageChecks.NoteAsync(viewing, mode, Scale);
            }
        }));

    [Fact]
    public async Task Lists_in_columns_have_no_hole() => Faults.None(await Readers.ReadAsync(
        browser.Get(), site.Folder, InColumns, async (viewing, _) =>
        {
            foreach (var (width, columns) in ((int, int)[])[(360, 1), (768, 2), (1280, 2)])
            {
                await viewing.ShowAsync(width, ColorScheme.Light);
                foreach (var fault in await viewing.Page.EvaluateAsync<string[]>(Grids, columns))
                {
                    viewing.Note(string.Create(CultureInfo.InvariantCulture, $"{width} px: {fault}"));
                }
            }
        }));

    /// <summary>On paper each tile keeps name and verdict, and none runs over the edge.</summary>
    [Fact]
    public async Task The_wall_can_be_printed() => Faults.None(await Readers.ReadAsync(
        browser.Get(), site.Folder, Pages, async (viewing, _) =>
        {
            await viewing.ShowAsync(794, ColorScheme.Light);
            await viewing.Page.EmulateMediaAsync(new() { Media = Media.Print });
            await PageChecks.NoteAsync(viewing, "print", """
                () => {
                  const room = document.querySelector('.wall').getBoundingClientRect();
                  const shown = [...document.querySelectorAll('.wall a')].filter(link => link.checkVisibility()
                    && link.querySelector('small').checkVisibility() && link.getBoundingClientRect().right <= room.right + 1);
                  return shown.length === 73 ? [] : [shown.length + ' tiles on paper'];
                }
                """);
        }));
}
