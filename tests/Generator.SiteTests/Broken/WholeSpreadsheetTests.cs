using System.Text;
using Generator.Diagnostics;
using Generator.Tests.Loading;

namespace Generator.SiteTests.Broken;

/// <summary>Spreadsheets as a whole: all mistakes are told at once, and what only looks odd is read.</summary>
public sealed class WholeSpreadsheetTests : IDisposable
{
    private const string Csv = "content/data/2016.csv";
    private const string Xlsx = "content/data/2016.xlsx";

    private static readonly string[] Header = ["indicator", "region", "year", "period", "value", "unit", "status", "basis", "source"];
    private static readonly string[] Good = ["coal-share-of-energy", "150000", "2016", "", "80", "%", "final", "", "plan"];

    // Twenty rows that are right but for one field (counted from 1), and the code for it.
    private static readonly (int Field, string Text, string Code)[] Mistakes =
    [
        (1, "coal-share", "D010"), (1, "煤炭", "D010"), (2, "15", "D011"), (2, "159999", "D011"), (2, "150100", "D025"),
        (3, "16", "D012"), (3, "2017", "D013"), (3, "MMXVI", "D012"), (4, "H3", "D014"), (4, "夏季", "D014"),
        (5, "8O", "D015"), (5, "８０％％", "D015"), (5, "", "D016"), (5, "101", "D023"), (5, "-1", "D023"),
        (6, "", "D009"), (6, "percents", "D018"), (7, "finale", "D020"), (8, "new", "D021"), (9, "plans", "D022"),
    ];

    private readonly TemporaryFolder folder = new();

    public WholeSpreadsheetTests() => Repository.CopyTo(folder.Path);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Twenty_mistakes_in_one_workbook_are_twenty_reports()
    {
        File.Delete(folder[Csv]);
        var book = new WorkbookBuilder().Sheet("2016年").Row(1, Header);
        for (var i = 0; i < Mistakes.Length; i++)
        {
            book.Row(i + 2, Mistaken(i));
        }

        folder.With(Xlsx, book.Build());
        await ReportsAllAsync(i => SourceLocation.InSheet(Xlsx, "2016年", i + 2, Mistakes[i].Field));
    }

    [Fact]
    public async Task Twenty_mistakes_in_one_csv_file_are_twenty_reports()
    {
        folder.With(Csv, string.Join('\n', Mistakes.Select((_, i) => Mistaken(i)).Prepend(Header).Select(row => string.Join(',', row))));
        await ReportsAllAsync(i => SourceLocation.InTable(Csv, i + 2, Mistakes[i].Field));
    }

    [Fact]
    public async Task A_dataset_in_GB18030_is_read_as_one_in_UTF_8_is()
    {
        var expected = await PagesAsync();
        var text = File.ReadAllText(folder[Csv]);
        Assert.Contains('单', text);
        folder.With(Csv, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text));
        Assert.Equal(expected, await PagesAsync());
    }

    [Fact]
    public async Task A_dataset_with_a_mark_CRLF_and_Chinese_headers_is_read_alike()
    {
        var expected = await PagesAsync();
        var text = File.ReadAllText(folder[Csv]).ReplaceLineEndings("\r\n").Replace(
            "indicator,region,year,period,value,unit,status,basis,source", "指标,地区,年份,时段,数值,单位,状态,口径,来源", StringComparison.Ordinal);
        folder.With(Csv, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        Assert.Equal(expected, await PagesAsync());
    }

    private static string[] Mistaken(int i)
    {
        // Every row has a part of the year of its own, so that none repeats another.
        var row = Good.ToArray();
        row[3] = $"{(i / 10) + 1}-{(i % 10) + (i / 10) + 2}月";
        row[Mistakes[i].Field - 1] = Mistakes[i].Text;
        return row;
    }

    private async Task ReportsAllAsync(Func<int, SourceLocation> place)
    {
        var run = await CommandLineBuild.RunAsync(folder.Path, folder["site"]);
        var expected = Mistakes.Select((mistake, i) => $"{mistake.Code} {place(i)}");
        var own = run.Problems.Where(problem => problem.Place.File.StartsWith("content/data/2016.", StringComparison.Ordinal));
        Assert.Equal(expected, own.Select(problem => $"{problem.Code} {problem.Place}"));
        Assert.Equal(1, run.ExitCode);
        Assert.False(Directory.Exists(folder["site"]));
    }

    /// <summary>
    /// The pages of a build that has to succeed without a word. The data pages tell the size of each dataset, which differs with its
    /// encoding.
    /// </summary>
    private async Task<string> PagesAsync()
    {
        var run = await CommandLineBuild.RunAsync(folder.Path, folder["site"]);
        Assert.Equal("exit 0\n", run.ToString());
        return string.Join(
            '\n', Repository.Digest(folder["site"])
                .Split('\n')
                .Where(
                    line => line.Contains(".html ", StringComparison.Ordinal) && !line.Contains("/data.html", StringComparison.Ordinal)));
    }
}
