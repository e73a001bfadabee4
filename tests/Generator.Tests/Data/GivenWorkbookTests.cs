using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Generator.Data.Workbook;
using Generator.Diagnostics;
using Generator.Loading;
using Generator.Tests.Loading;

namespace Generator.Tests.Data;

/// <summary>A dataset that was given as a workbook is offered as what was read of it, and nothing else of it is published.</summary>
public sealed class GivenWorkbookTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void What_was_not_read_is_not_in_the_copy()
    {
        var given = new WorkbookBuilder()
            .Sheet("数据").Row(1, "indicator", "region", "year", "value", "unit", "note")
            .Row(2, "gdp", "100000", "2019", "", "%", "=not a formula")
            .Formula("D2", "'/home/secret/[plan.xlsx]'!A1*2", "41.5")
            .Number("D3", "0.14", "0%").Text("A3", "cod")
            .Sheet("secret", hidden: true).Row(1, "secret")
            .Build();
        var table = Read(given);
        var copy = GivenWorkbook.Publish(table);

        var again = Read(copy);
        Assert.Equal(Texts(table), Texts(again));
        Assert.Equal("41.5", again.Rows[0].Cells[3].Text);
        Assert.True(again.Rows[0].Cells[3].IsNumber);
        Assert.Equal("14%", again.Rows[1].Cells[3].Text);
        Assert.Equal("数据", again.Header[0].Location.Sheet);
        Assert.All(Parts(copy), part => Assert.DoesNotContain("secret", part, StringComparison.Ordinal));
        Assert.All(Parts(copy), part => Assert.DoesNotContain("<f>", part, StringComparison.Ordinal));
        using var document = SpreadsheetDocument.Open(new MemoryStream(copy), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void The_copy_is_the_same_however_the_workbook_was_saved()
    {
        static WorkbookBuilder Book() => new WorkbookBuilder().Sheet("a").Row(1, "a", "b", "c", "d", "e").Row(2, "x", "y");

        Assert.Equal(
            GivenWorkbook.Publish(Read(Book().Build())),
            GivenWorkbook.Publish(Read(Book().Sheet("notes", hidden: true).Row(1, "x").Build())));
    }

    private static IEnumerable<string> Texts(SourceTable table) =>
        table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)))
            .Prepend(string.Join('|', table.Header.Select(cell => cell.Text)));

    private static List<string> Parts(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        return archive.Entries.Select(entry =>
        {
            using var text = new StreamReader(entry.Open(), Encoding.UTF8);
            return text.ReadToEnd();
        }).ToList();
    }

    private SourceTable Read(byte[] workbook)
    {
        var table = XlsxReader.Read(new("content/data/2019.xlsx", workbook), diagnostics);
        Assert.Equal(0, diagnostics.Count);
        return table!;
    }
}
