using AngleSharp.Dom;

namespace Generator.SiteTests.Acceptance;

/// <summary>
/// What stands beside each chart: the same figures in words, the drawing and the data to take away, and lines that fit into tables.
/// </summary>
public sealed class BesideChartTests(BuiltSite site)
{
    /// <summary>A drawing of regions has its table right below it, and that of several goals a table of its own.</summary>
    private const string AnyTable = "table";

    /// <summary>The table of a goal's tiers stands above their drawing.</summary>
    private const string TierTable = "table:has(caption[id$='-tiers'])";

    [Fact]
    public void Each_chart_can_be_taken_away_and_read_as_a_table()
    {
        var faults = new List<string>();
        var seen = 0;
        foreach (var (page, chart) in Charts())
        {
            seen++;
            var key = Path.GetFileNameWithoutExtension(chart.QuerySelector("a[href$='.svg']")!.GetAttribute("href")!);
            var caption = site.Charts.Find(new(page[..2]), key)!.Caption;
            foreach (var format in (string[])["SVG", "PNG", "CSV"])
            {
                var link = chart.QuerySelectorAll(".chart-links a[download]").SingleOrDefault(one => PageText.Of(one) == format);
                if (link?.GetAttribute("aria-label") is not { } label
                    || (label != $"{format}: {caption}" && label != $"{format}：{caption}"))
                {
                    faults.Add($"{page}: “{caption}” has no {format}");
                }
            }

            var hasTable = chart.QuerySelector(AnyTable) is not null
                || LeadsToTable(chart)
                || chart.NextElementSibling?.QuerySelector(AnyTable) is not null
                || chart.ParentElement?.QuerySelector(TierTable) is not null;
            if (!hasTable)
            {
                faults.Add($"{page}: “{caption}” has no table");
            }
        }

        Faults.None(faults);
        Assert.True(seen > 50, $"Only {seen} charts were found.");
    }

    /// <summary>The link below a chart leads to a heading of its own page, and a table of the chart's figures stands under that.</summary>
    private static bool LeadsToTable(IElement chart) =>
        chart.QuerySelector(".chart-links a[href^='#']")?.GetAttribute("href") is { } place
        && chart.Owner!.GetElementById(place[1..])?.Closest("section")?.QuerySelector(AnyTable) is not null;

    /// <summary>The note that lights up with a row tells of the same year and figure.</summary>
    [Fact]
    public void Each_row_of_a_linked_table_belongs_to_the_point_of_the_same_place()
    {
        var faults = new List<string>();
        var seen = 0;
        foreach (var (page, chart) in Charts().Where(entry => entry.Chart.ClassList.Contains("linked")))
        {
            var notes = chart.QuerySelectorAll(".wide .hit")
                .Select(hit => Unspaced(string.Concat(hit.QuerySelectorAll("text").Select(PageText.Of))))
                .ToArray();
            var rows = chart.QuerySelectorAll("tbody tr").Where(row => row.QuerySelector("a.figure") is not null).ToArray();
            // Changes start after the base year, whose row then has no point: rows and points are told off from the last.
            if (notes.Length != rows.Length && notes.Length != rows.Length - 1)
            {
                faults.Add($"{page}: {notes.Length} points, {rows.Length} rows");
            }

            foreach (var (note, row) in notes.Reverse().Zip(rows.Reverse()))
            {
                seen++;
                var year = PageText.Of(row.QuerySelector("th"));
                // A change has its sign in the table, and the note of a chained result names the change without one.
                var figure = Unspaced(PageText.Of(row.QuerySelector("a.figure"))).TrimStart('+');
                if (!note.StartsWith(year, StringComparison.Ordinal) || !note.Contains(figure, StringComparison.Ordinal))
                {
                    faults.Add($"{page}: the row of {year} with {figure} lights up “{note}”");
                }
            }
        }

        Faults.None(faults);
        Assert.True(seen > 50, $"Only {seen} rows were found.");
    }

    /// <summary>The downloads of an indicator list its drawings.</summary>
    [Fact]
    public void An_indicator_offers_its_charts() => Assert.Contains(
        site.Document("zh/indicators/energy-total.html").QuerySelectorAll(".files a[download]"),
        link => link.GetAttribute("href") == "../charts/goal-energy-cap.svg");

    /// <summary>Goals that the drawing of a section leaves out are named below it.</summary>
    [Theory]
    [InlineData("zh/chapters/targets/main-targets.html")]
    [InlineData("en/chapters/targets.html")]
    [InlineData("en/chapters/energy.html")]
    public void An_overview_draws_or_names_every_goal(string page)
    {
        var document = site.Document(page);
        var overview = document.QuerySelector("section.overview")!;
        var text = PageText.Of(overview);
        var titles = document.QuerySelectorAll(".goal h3, .goal-table tbody th a").Select(PageText.Of).ToArray();
        Assert.NotEmpty(titles);
        Assert.All(titles, title => Assert.Contains(title, text, StringComparison.Ordinal));
    }

    /// <summary>Those of the report's own pages: in a frame on other pages a chart leads to them.</summary>
    private IEnumerable<(string Page, IElement Chart)> Charts() =>
        from page in site.Pages
        where !page.Contains("/embed/", StringComparison.Ordinal)
        from chart in site.Document(page).QuerySelectorAll("figure.chart")
        select (page, chart);

    private static string Unspaced(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal);
}
