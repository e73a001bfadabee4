using System.Text;
using Generator.Diagnostics;
using Generator.Loading;

namespace Generator.Tests.Loading;

public sealed class OldWorkbookTests
{
    private readonly DiagnosticBag diagnostics = new();

    [Fact]
    public void An_old_workbook_is_read()
    {
        var table = XlsxReader.Read(
            Old(Label(2, 0, "indicator"), Label(2, 1, "value"), Label(3, 0, "gdp"), Number(3, 1, 7.16)), diagnostics);

        Assert.Equal(["indicator", "value"], table!.Header.Select(cell => cell.Text));
        Assert.Equal(["gdp", "7.16"], Assert.Single(table.Rows).Cells.Select(cell => cell.Text));
        Assert.Equal("B4", table.Rows[0].Cells[1].Location.Cell);
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void A_workbook_with_a_password_is_refused()
    {
        Assert.Null(XlsxReader.Read(Old(Record(0x2F, 1, 2, 3, 4), Label(0, 0, "x")), diagnostics));
        Assert.Equal("L051", Assert.Single(diagnostics.ToImmutable()).Code.Value);
    }

    // A workbook of Excel 2.0 is a bare run of records (type, length, bytes) from 9 to 10, small enough to be spelt out.
    private static SourceFile Old(params byte[][] records) =>
        new("content/data/2019.xls", (byte[])[.. Record(9, 2, 0, 0x10, 0), .. records.SelectMany(record => record), .. Record(10)]);

    private static byte[] Label(byte row, byte column, string text) =>
        Record(4, [row, 0, column, 0, 0, 0, 0, (byte)text.Length, .. Encoding.ASCII.GetBytes(text)]);

    private static byte[] Number(byte row, byte column, double value) =>
        Record(3, [row, 0, column, 0, 0, 0, 0, .. BitConverter.GetBytes(value)]);

    private static byte[] Record(byte type, params byte[] bytes) => [type, 0, (byte)bytes.Length, 0, .. bytes];
}
