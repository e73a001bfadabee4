using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ExcelDataReader;
using Generator.Model;
using Generator.SiteTests.Acceptance;
using Generator.Tests.Data;

namespace Generator.SiteTests.Data;

/// <summary>
/// Every figure on an indicator's page is the same in each form that the page offers: CSV, JSON, the table of all, the workbook.
/// </summary>
public sealed class DownloadTests(BuiltSite site)
{
    /// <summary>The reader asks for the code pages of old workbooks, also where it reads a new one.</summary>
    static DownloadTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Figures_of_a_page_are_those_of_its_table(string tag)
    {
        var figures = site.Locales[new(tag)].Figures;
        var faults = new List<string>();
        foreach (var indicator in site.Plan.Indicators)
        {
            var shown = site.Document($"{tag}/indicators/{indicator.Id}.html")
                .QuerySelectorAll("main tbody tr[id^=y]")
                .ToDictionary(row => row.Id!, StringComparer.Ordinal);
            var rows = Csv($"data/indicators/{indicator.Id}.csv");
            Assert.Equal(
                rows.Select(Anchor)
                    .Distinct(StringComparer.Ordinal)
                    .Order(StringComparer.Ordinal), shown.Keys
                    .Order(StringComparer.Ordinal));
            foreach (var row in rows.Where(row => row["value"].Length > 0))
            {
                // A warning level is told in words: a bare 1 does not say that it is the gravest.
                var number = indicator.Unit == Unit.WarningLevel
                    ? site.Locales[new(tag)].Words[$"barometer.level_{row["value"]}"]
                    : PageText.Plain(figures.Number(decimal.Parse(row["value"], CultureInfo.InvariantCulture), indicator.Unit));
                var cell = shown[Anchor(row)].QuerySelector("td.num")!;
                var fits = row["superseded"] == "true"
                    ? cell.QuerySelectorAll(".earlier").Any(old => PageText.Of(old).Contains(number, StringComparison.Ordinal))
                    : PageText.Of(cell.FirstChild) == number || (indicator.Unit == Unit.WarningLevel && PageText.Of(cell) == number);
                if (!fits)
                {
                    faults.Add($"{row["id"]}: {number} in the table, “{PageText.Of(cell)}” on the page");
                }
            }
        }

        Faults.None(faults);
    }

    [Fact]
    public void Table_interface_and_workbook_hold_the_same_figures()
    {
        var all = Csv("data/observations.csv");
        Assert.Equal(site.Plan.Observations.Length, all.Count);
        var expected = all.Select(row => (Id: row["id"], Value: Number(row["value"])))
            .OrderBy(row => row.Id, StringComparer.Ordinal)
            .ToList();
        Assert.Equal(
            expected, site.Plan.Indicators.SelectMany(indicator => Csv($"data/indicators/{indicator.Id}.csv"))
                .Select(row => (row["id"], Number(row["value"])))
                .OrderBy(row => row.Item1, StringComparer.Ordinal));
        Assert.Equal(
            expected, site.Plan.Indicators.SelectMany(indicator => Interface(indicator.Id)).OrderBy(row => row.Id, StringComparer.Ordinal));
        Assert.Equal(expected, Workbook(all.Count).OrderBy(row => row.Id, StringComparer.Ordinal));
    }

    /// <summary>
    /// What a page offers is what is checked above: its own table and interface file, and none where nothing was published.
    /// </summary>
    [Fact]
    public void A_page_offers_its_own_files() => Faults.None(
        from indicator in site.Plan.Indicators
        let hasFigures = site.Plan.Observations.Any(row => row.Indicator == indicator.Id)
        from tag in site.Plan.Languages.Select(language => language.Tag)
        let offered = site.Document($"{tag}/indicators/{indicator.Id}.html")
            .QuerySelectorAll("#downloads ~ .file-groups a")
            .Select(link => link.GetAttribute("href")!)
            .ToList()
        where !offered.Contains($"../../api/indicators/{indicator.Id}.json")
            || offered.Contains($"../../data/indicators/{indicator.Id}.csv") != hasFigures
        select $"{tag}/{indicator.Id}: {string.Join(", ", offered)}");

    [Fact]
    public void Every_table_opens_in_Excel_and_runs_nothing()
    {
        var tables = site.Files.Where(file => file.EndsWith(".csv", StringComparison.Ordinal)).ToList();
        Assert.All(tables, table => Assert.Equal(
            table.StartsWith("data/excel/", StringComparison.Ordinal) || table.StartsWith("data/20", StringComparison.Ordinal),
            File.ReadAllBytes(Path.Combine(site.Folder, table)).Take(3).SequenceEqual<byte>([0xEF, 0xBB, 0xBF])));
        Faults.None(
            from table in tables
            from line in site.Text(table).TrimStart('\uFEFF').Split('\n')
            from field in line.Split(',')
            let start = field.TrimStart('"').TrimStart(' ')
            where start.Length > 0 && "=+-@＝＋－＠\t".Contains(start[0], StringComparison.Ordinal)
                && !decimal.TryParse(start.TrimEnd('"', '\r'), NumberStyles.Float, CultureInfo.InvariantCulture, out _)
            select $"{table}: {field}");
    }

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static string Anchor(Dictionary<string, string> row) => row["id"].Split('#', '@')[1];

    private List<Dictionary<string, string>> Csv(string path)
    {
        if (!site.Files.Contains(path))
        {
            return [];
        }

        var rows = CsvText.Read(Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(site.Folder, path))));
        return [.. rows.Skip(1).Select(
            row => rows[0].Zip(row).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private IEnumerable<(string Id, decimal? Value)> Interface(IndicatorId indicator) =>
        JsonNode.Parse(site.Text($"api/indicators/{indicator}.json"))!["observations"]!.AsArray()
            .Select(row => ((string)row!["id"]!, (decimal?)row["value"]));

    /// <summary>
    /// The second sheet is the table of all figures, whose second row has the names of the columns; spreadsheets keep fifteen digits of a
    /// number.
    /// </summary>
    private List<(string Id, decimal? Value)> Workbook(int rows)
    {
        using var file = File.OpenRead(Path.Combine(site.Folder, "data/report.xlsx"));
        using var reader = ExcelReaderFactory.CreateReader(file);
        Assert.True(reader.NextResult() && reader.Read() && reader.Read());
        var value = Enumerable.Range(0, reader.FieldCount).Single(column => reader.GetString(column) == "value");
        var found = new List<(string Id, decimal? Value)>(rows);
        while (reader.Read())
        {
            found.Add((reader.GetString(0), reader.GetValue(value) is double number ? (decimal)number : null));
        }

        return found;
    }
}
