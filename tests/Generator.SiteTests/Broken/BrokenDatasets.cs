using Generator.Diagnostics;
using Generator.Tests.Loading;

namespace Generator.SiteTests.Broken;

/// <summary>The mistakes of yearly datasets, each in one cell or file.</summary>
internal static class BrokenDatasets
{
    private const string Dataset = "content/data/2016.csv";
    private const string Baselines = "content/data/2015.csv";
    private const string Derived = "energy-total,150000,2015,";
    private const string Row = "tertiary-share,150000,2016,";

    // Fields of a dataset, counted from 1.
    private const int Indicator = 1, Region = 2, Year = 3, Period = 4, Value = 5, Unit = 6, Status = 7, Basis = 8, Source = 9, Parents = 10, Sum = 11;

    public static IReadOnlyList<BrokenInput> All { get; } =
    [
        BrokenInput.Cell("a value that is no number", "D015", Dataset, Row, Value, "4Z.5"),
        BrokenInput.Cell("a value with full-width junk", "D015", Dataset, Row, Value, "４２。５％％"),
        BrokenInput.Cell("a value with two decimal points", "D015", Dataset, Row, Value, "4.2.5"),
        BrokenInput.Cell("a value that is missing", "D016", Dataset, Row, Value, ""),
        BrokenInput.Cell("a share above 100", "D023", Dataset, Row, Value, "425"),
        BrokenInput.Cell("an unknown indicator", "D010", Dataset, Row, Indicator, "tertiary-shares"),
        BrokenInput.Cell("an unknown region", "D011", Dataset, Row, Region, "159999"),
        BrokenInput.Cell("an indicator that leagues and cities do not have", "D025", Dataset, Row, Region, "150100"),
        BrokenInput.Cell("a year that is no year", "D012", Dataset, Row, Year, "16"),
        BrokenInput.Cell("a year after the dataset's own", "D013", Dataset, Row, Year, "2017"),
        BrokenInput.Cell("a period that is none", "D014", Dataset, Row, Period, "H3"),
        BrokenInput.Cell("an unknown unit", "D018", Dataset, Row, Unit, "percents"),
        BrokenInput.Cell("a missing unit", "D009", Dataset, Row, Unit, ""),
        BrokenInput.Cell("a unit of another quantity", "D019", Dataset, Row, Unit, "万吨"),
        BrokenInput.Cell("an unknown status", "D020", Dataset, Row, Status, "finale"),
        new("a value beside a status that has none", "D017", folder => BrokenInput.Cell("", "", Dataset, Row, Status, "stated-met").Break(folder) with { Column = Value, Cell = "E4" }),
        BrokenInput.Cell("an unknown basis", "D021", Dataset, Row, Basis, "third published"),
        BrokenInput.Cell("an unknown source", "D022", Dataset, Row, Source, "people-daily"),
        BrokenInput.Cell("a derived figure without its sum", "D040", Baselines, Derived, Sum, ""),
        BrokenInput.Cell("a derived figure on another that is not there", "D041", Baselines, Derived, Parents, "goals:energy-caps"),
        BrokenInput.Cell("a sum that does not give its figure", "D042", Baselines, Derived, Sum, "22500 − 3580 = 18930"),
        BrokenInput.Cell("an unknown column", "D005", Dataset, "indicator,", 4, "quarter"),
        BrokenInput.Cell("a column that is missing its name", "D005", Dataset, "indicator,", 8, ""),
        new("the same row twice", "D024", folder => Repeat(folder, "strategic-emerging-share,")),
        new("a dataset for a year without a release", "D002", folder => Copied(folder, Dataset, "content/data/2021.csv")),
        new("a dataset that is not named by a year", "D001", folder => Copied(folder, Dataset, "content/data/figures.csv")),
        BrokenInput.Bytes("a dataset that is a picture", "L011", Dataset, () => [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d], new SourceLocation(Dataset, 1)),
        new("a workbook with a bad cell", "D015", folder => Workbook(folder, book => book.Text("E3", "四十二"), "E3", 3, Value)),
        new("a workbook with a cell that shows an error", "L053", folder => Workbook(folder, book => book.Error("E3", "#DIV/0!"), "E3", 3, Value)),
    ];

    private static SourceLocation Repeat(string folder, string row)
    {
        var path = Path.Combine(folder, Dataset);
        var lines = File.ReadAllLines(path);
        File.WriteAllLines(path, [.. lines, lines.First(line => line.StartsWith(row, StringComparison.Ordinal))]);
        return new SourceLocation(Dataset, lines.Length + 1);
    }

    private static SourceLocation Copied(string folder, string from, string to)
    {
        File.Copy(Path.Combine(folder, from), Path.Combine(folder, to));
        return new SourceLocation(to);
    }

    /// <summary>The dataset of 2016 as staff save it from a spreadsheet program, with one cell changed.</summary>
    private static SourceLocation Workbook(string folder, Action<WorkbookBuilder> change, string cell, int row, int column)
    {
        const string File2016 = "content/data/2016.xlsx";
        var book = new WorkbookBuilder().Sheet("数据")
            .Row(1, "指标", "地区", "年份", "时段", "数值", "单位", "状态", "口径", "来源")
            .Row(2, "energy-intensity-change", "150000", "2016", "", "-4.06", "%", "final", "", "intensity-table-2016-2020")
            .Row(3, "tertiary-share", "150000", "2016", "", "", "%", "final", "first published", "people-daily-2017")
            .Row(4, "strategic-emerging-share", "150000", "2016", "", "4.8", "%", "final", "", "plan");
        change(book);
        File.Delete(Path.Combine(folder, Dataset));
        File.WriteAllBytes(Path.Combine(folder, File2016), book.Build());
        Assert.Equal(cell, SourceLocation.InSheet(File2016, "数据", row, column).Cell);
        return SourceLocation.InSheet(File2016, "数据", row, column);
    }
}
