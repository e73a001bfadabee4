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
            Assert.True(reader.Read());
            Assert.Equal(table.Columns.Select(column => column.Name), Enumerable.Range(0, reader.FieldCount).Select(reader.GetString));
            foreach (var row in table.Rows)
            {
                Assert.True(reader.Read());
                Assert.All(row.Select((cell, column) => (cell, column)), pair => Same(pair.cell, reader, pair.column));
            }

            Assert.False(reader.Read());
            reader.NextResult();
        }
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
    [InlineData("全部数字 / All figures", "全部数字  All figures")]
    [InlineData("[a]:*?", "a")]
    public void Sheets_have_names_that_are_allowed(string title, string name) => Assert.Equal(name, SheetName.Of(title));
}
