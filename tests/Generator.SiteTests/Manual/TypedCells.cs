using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Generator.SiteTests.Manual;

/// <summary>Types texts and numbers into cells of a workbook's first sheet, as staff do in a spreadsheet program.</summary>
internal static class TypedCells
{
    public static void Write(string path, IEnumerable<(string Cell, string Text)> cells)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: true);
        var first = document.WorkbookPart!.Workbook!.Descendants<Sheet>().First();
        var data = ((WorksheetPart)document.WorkbookPart.GetPartById(first.Id!)).Worksheet!.GetFirstChild<SheetData>()!;
        foreach (var (address, text) in cells)
        {
            var row = data.Elements<Row>().Single(one => one.RowIndex! == NumberOf(address));
            row.Elements<Cell>().FirstOrDefault(cell => cell.CellReference == address)?.Remove();
            var before = row.Elements<Cell>().LastOrDefault(cell => string.CompareOrdinal(cell.CellReference, address) < 0);
            row.InsertAfter(Cell(address, text), before);
        }
    }

    private static uint NumberOf(string address) =>
        uint.Parse(address.TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray()), System.Globalization.CultureInfo.InvariantCulture);

    private static Cell Cell(string address, string text) => text.All(sign => char.IsAsciiDigit(sign) || sign == '.')
        ? new Cell { CellReference = address, CellValue = new CellValue(text) }
        : new Cell { CellReference = address, DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };
}
