using System.Data;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ExcelDataReader;
using Generator.Data.Tables;
using Generator.Data.Workbook;

namespace Generator.Tests.Data;

public sealed class WorkbookTests
{
    /// <summary>The reader asks for the code pages of old workbooks, also where it reads a new one.</summary>
    static WorkbookTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Fact]
    public void Office_finds_nothing_wrong()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(MachineSite.Bytes("data/report.xlsx")), isEditable: false);
        Assert.Empty(
            new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath} {error.Description}"));
    }

    [Fact]
    public void Every_sheet_holds_what_its_table_holds()
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(MachineSite.Bytes("data/report.xlsx")));
        foreach (var table in MachineSite.Files.Tables)
        {
            reader.NextResult();
            Assert.True(reader.Read());
            Assert.All(Enumerable.Range(0, reader.FieldCount), column => Assert.NotEmpty(reader.GetString(column)));
            Assert.True(reader.Read());
            Assert.Equal(table.Columns.Select(column => column.Name), Enumerable.Range(0, reader.FieldCount).Select(reader.GetString));
            foreach (var row in table.Rows)
            {
                Assert.True(reader.Read());
                Assert.All(row.Select((cell, column) => (cell, column)), pair => Same(pair.cell, reader, pair.column));
            }

            Assert.False(reader.Read());
        }

        Assert.False(reader.NextResult());
    }

    [Fact]
    public void The_first_sheet_explains_the_others()
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(MachineSite.Bytes("data/report.xlsx")));
        Assert.Equal("说明 Read me", reader.Name);
        var rows = Rows(reader);
        Assert.Equal(["名目\nTopic", "中文", "English"], rows[0]);
        Assert.Equal(["版本\nEdition", "2020年版，2026年11月26日公布", "2020 edition, published on 26 November 2026"], rows[2]);
        Assert.StartsWith("每行一项承诺", rows.Single(row => row[0] == "各表 · 全部承诺\nSheets · All promises")[1], StringComparison.Ordinal);
        Assert.Equal(13, rows.Count(row => row[0]!.StartsWith("承诺的状态 · ", StringComparison.Ordinal)));
        Assert.All(rows, row => Assert.All(row, text => Assert.NotEmpty(text!)));
    }

    [Fact]
    public void Headings_stand_above_the_names_in_every_language_and_stay_in_sight()
    {
        using var reader = ExcelReaderFactory.CreateReader(new MemoryStream(MachineSite.Bytes("data/report.xlsx")));
        reader.NextResult();
        var rows = Rows(reader);
        Assert.Equal(("数值\nFigure", "value"), rows[0].Zip(rows[1]).Single(pair => pair.Second == "value"));
        Assert.Equal(
            ("指标（English）\nIndicator (English)", "indicator_name_en"),
            rows[0].Zip(rows[1]).Single(pair => pair.Second == "indicator_name_en"));
        using var document = SpreadsheetDocument.Open(new MemoryStream(MachineSite.Bytes("data/report.xlsx")), isEditable: false);
        var sheet = document.WorkbookPart!.GetPartById("rId2");
        using var xml = new StreamReader(sheet.GetStream());
        var text = xml.ReadToEnd();
        Assert.Contains("""<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen" />""", text, StringComparison.Ordinal);
        Assert.Contains("""<autoFilter ref="A2:""", text, StringComparison.Ordinal);
    }

    private static List<string?[]> Rows(IExcelDataReader reader)
    {
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetValue(column)?.ToString())]);
        }

        return rows;
    }

    private static void Same(Cell? cell, IDataRecord reader, int column)
    {
        var value = reader.GetValue(column);
        switch (cell)
        {
            case Cell.NumberCell number:
                Assert.Equal(number.Value, Convert.ToDecimal(Assert.IsType<double>(value), CultureInfo.InvariantCulture), 9);
                break;
            case Cell.Day day:
                Assert.Equal(day.Date.ToDateTime(TimeOnly.MinValue), value);
                break;
            case Cell.Flag flag:
                Assert.Equal(flag.IsTrue, value);
                break;
            default:
                Assert.Equal((cell as Cell.Text)?.Value, value);
                break;
        }
    }

    [Fact]
    public void The_file_depends_on_no_clock_and_no_compressor()
    {
        using var archive = new ZipArchive(new MemoryStream(MachineSite.Bytes("data/report.xlsx")));
        Assert.All(archive.Entries, entry =>
        {
            Assert.Equal(new(1980, 1, 1), entry.LastWriteTime.Date);
            Assert.InRange(entry.CompressedLength, 1, entry.Length);
        });
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(51, "AZ")]
    [InlineData(701, "ZZ")]
    [InlineData(702, "AAA")]
    public void Columns_are_lettered_as_spreadsheets_do(int index, string letters) => Assert.Equal(letters, SheetPart.ColumnLetters(index));

    [Theory]
    [InlineData("全部数字|All figures", "全部数字 All figures")]
    [InlineData("上一个五年的成绩|Results of the five years before", "上一个五年的成绩")]
    [InlineData("Sources|来源|Quellen der Zahlen im Bericht|源", "Sources 来源 源")]
    [InlineData("The results of the five years before", "The results of the five years …")]
    [InlineData("[a]:*?|a", "a")]
    public void Sheets_have_names_that_are_allowed_and_whole(string titles, string name) =>
        Assert.Equal(name, SheetName.Of([.. titles.Split('|')]));
}
